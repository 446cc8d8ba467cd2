// Commander starts other programs for subcommands that are programs of their own. The command line has none, and loading what starts them
// takes longer than reading its words.
export function spawn() {
  throw new Error('No command is a program of its own.');
}

// biome-ignore lint/style/noDefaultExport: Commander takes it so.
export default { spawn };
