import { parser } from 'sax';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root element of an XML document.
 *
 * @throws Error for one that is not well-formed, or that holds what XML 1.0 cannot (section 2.2, Char)
 */
export function readXml(document: string): XmlElement {
  const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(document);
  if (impossible) throw new Error(`XML cannot hold ${JSON.stringify(impossible[0])}.`);
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const reader = parser(true);
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  reader.onclosetag = () => {
    open.pop();
  };
  reader.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  reader.write(document).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error('The document is empty.');
  return root;
}
