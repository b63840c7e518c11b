/** What went wrong in the notation, and what to do, in words; `code` and `message` are the YAML parser's. */
export function explainSyntax(code: string, message: string): { message: string; remedy: string } {
  const remedy =
    remedies[code] ?? 'Correct the notation of this line; https://learnxinyminutes.com/docs/yaml shows YAML.';
  return { message: messages[code] ?? `This is not valid YAML: ${firstSentence(message)}.`, remedy };
}

function firstSentence(message: string): string {
  return message.split('\n', 1)[0]!.replace(/[.:]$/, '');
}

const messages: Partial<Record<string, string>> = {
  RESOURCE_EXHAUSTION: 'The file is nested too deeply to be read.',
  MULTIPLE_DOCS: 'A second document starts here; a file holds one sweep.',
  TAB_AS_INDENT: 'The line is indented with a tab; YAML wants spaces.',
  TAG_RESOLVE_FAILED: 'Tags (words that start with !) mean nothing in a sweep file.',
  BAD_DIRECTIVE: 'Directives (lines that start with %) mean nothing in a sweep file.',
};

const remedies: Partial<Record<string, string>> = {
  RESOURCE_EXHAUSTION: 'Remove the surplus brackets or indentation.',
  MULTIPLE_DOCS: 'Move what follows `---` to a file of its own.',
  TAB_AS_INDENT: 'Replace the tab by spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag.',
  BAD_DIRECTIVE: 'Remove the line.',
  BAD_INDENT: 'Indent this line like its neighbours, with spaces; close every [ and { that was opened.',
  MISSING_CHAR: 'Close every bracket and quote that was opened, and write `key: value` with a space after the colon.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a value that holds a colon, or start a new line for the next key.',
  BLOCK_IN_FLOW: 'Finish the [ ] or { } before the next line, or write the whole value without brackets.',
  FLOW_IN_BLOCK: 'Close every [ and { that was opened.',
  MULTILINE_IMPLICIT_KEY: 'Write `key: value` with a space after the colon, on one line.',
  UNEXPECTED_TOKEN: 'Remove what is not needed here, or put quotes around it.',
  BAD_SCALAR_START: 'Put quotes around the value.',
  BAD_DQ_ESCAPE: "Use single quotes, '…', in which a backslash is only a backslash.",
};
