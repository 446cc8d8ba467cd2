/** What the client asks about rules beside the language server protocol. Types only. */
export interface RulePageRequests {
  /** The page of a rule as Markdown, in the language of the editor; null where there is no such rule. */
  readonly 'aiplan/rulePage': { readonly params: { readonly rule: string }; readonly result: string | null };
}
