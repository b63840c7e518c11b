/** `name`, or with a number behind it when it is taken; then it is. */
export function unlike(taken: Set<string>, name: string): string {
  let own = name;
  for (let number = 2; taken.has(own); number++) own = `${name} #${number}`;
  taken.add(own);
  return own;
}
