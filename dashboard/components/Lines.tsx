import { Text } from 'ink';
import { type Palette, segmentStyle } from '../drawing/palette.js';
import type { Line } from '../drawing/segments.js';

/** Lines as they are, one below the other; each must fit. */
export function Lines({ lines, styles }: { readonly lines: readonly Line[]; readonly styles: Palette }) {
  return lines.map((line, row) => (
    <Text key={row} wrap="truncate">
      {line.map((segment, place) => {
        const { tone = 'plain', faint, inverse, text } = segment;
        if (tone === 'plain' && !faint && !inverse) return text;
        return (
          <Text key={place} {...segmentStyle(styles, segment)}>
            {text}
          </Text>
        );
      })}
    </Text>
  ));
}
