import type { Graph } from './graph.js';
import { plain, type Rows } from './layout.js';
import type { Lowerings } from './lowering.js';
import { type ElementType, elementTypes } from './onnx-model.js';
import { alignedTo, inLayout, plainValue, type Value } from './value.js';

/**
 * The result of an operation that ONNX broadcasts: in the layout of the first operand that is stored as rows, with the
 * others brought to it, or else plain.
 *
 * @param type of the result; that of the first operand when left out
 */
function broadcast(
  graph: Graph,
  operator: string,
  operands: readonly Value[],
  shape: readonly number[],
  type?: ElementType,
  attributes: Parameters<Graph['node']>[2] = {},
): Value {
  const layout = operands.find((operand) => operand.layout.kind === 'rows')?.layout ?? plain;
  const aligned = operands.map((operand) =>
    layout.kind === 'rows' && shape.length === 4
      ? alignedTo(graph, operand, preferred(operands, layout), shape)
      : operand.layout.kind === 'rows'
        ? inLayout(graph, operand, plain)
        : operand,
  );
  const edge = graph.node(
    operator,
    aligned.map((operand) => operand.edge),
    attributes,
  );
  const { layout: result } = aligned.find((operand) => operand.layout.kind === 'rows') ?? { layout: plain };
  const stored = broadcastShape(aligned.map((operand) => operand.stored));
  return { edge, type: type ?? operands[0]!.type, shape, layout: result, stored };
}

/** Of several layouts of rows, the one that came out of a convolution: bringing that elsewhere would cost most. */
function preferred(operands: readonly Value[], first: Rows): Rows {
  const layouts = operands.map(({ layout }) => layout).filter((layout) => layout.kind === 'rows');
  return layouts.find(({ order }) => order === 'chw') ?? first;
}

/** Shapes aligned at their last dimension, lengths of 1 stretched, as NumPy does. */
function broadcastShape(shapes: readonly (readonly number[])[]): readonly number[] {
  const rank = Math.max(...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) =>
    Math.max(...shapes.map((shape) => shape[shape.length - rank + axis] ?? 1)),
  );
}

/** An ONNX operation that does to each element, or each pair, what the kernel does. */
function same(operator: string, type?: ElementType): Lowerings[string] {
  return ({ graph, shape }, inputs) => broadcast(graph, operator, Object.values(inputs), shape, type);
}

/** A kernel spelled out in several operations on values that broadcast. */
function composed(
  compose: (
    operation: (operator: string, ...operands: Value[]) => Value,
    number: (value: number) => Value,
    inputs: Readonly<Record<string, Value>>,
  ) => Value,
): Lowerings[string] {
  return ({ graph, shape }, inputs) =>
    compose(
      (operator, ...operands) =>
        broadcast(graph, operator, operands, shape, comparisons.has(operator) ? 'bool' : undefined),
      (value) => scalarValue(graph, value),
      inputs,
    );
}

const comparisons = new Set(['Greater', 'GreaterOrEqual', 'Less', 'LessOrEqual', 'Equal']);

export function scalarValue(graph: Graph, value: number): Value {
  return plainValue(graph.scalar(value), 'float32', []);
}

export function cast(graph: Graph, value: Value, type: ElementType): Value {
  if (value.type === type) return value;
  return { ...value, edge: graph.node('Cast', [value.edge], { to: elementTypes[type] }), type };
}

/** Multiplication, without those by the number 1, of which gradients are full. */
const multiply: Lowerings[string] = ({ graph, shape }, { a, b }) => {
  const one = graph.scalar(1);
  if (a!.edge === one && a!.type === b!.type) return reshapedTo(b!, shape);
  if (b!.edge === one && a!.type === b!.type) return reshapedTo(a!, shape);
  return broadcast(graph, 'Mul', [a!, b!], shape);
};

/** The same stored numbers as a value of `shape`, to which its own shape broadcasts. */
function reshapedTo(value: Value, shape: readonly number[]): Value {
  return { ...value, shape };
}

export const elementwise: Lowerings = {
  Add: same('Add'),
  Sub: same('Sub'),
  Multiply: multiply,
  RealDiv: same('Div'),
  Maximum: same('Max'),
  Minimum: same('Min'),
  Pow: same('Pow'),
  AddN: same('Sum'),
  SquaredDifference: composed((op, _, { a, b }) => {
    const difference = op('Sub', a!, b!);
    return op('Mul', difference, difference);
  }),

  Equal: same('Equal', 'bool'),
  NotEqual: composed((op, _, { a, b }) => op('Not', op('Equal', a!, b!))),
  Greater: same('Greater', 'bool'),
  GreaterEqual: same('GreaterOrEqual', 'bool'),
  Less: same('Less', 'bool'),
  LessEqual: same('LessOrEqual', 'bool'),
  LogicalAnd: same('And'),
  LogicalOr: same('Or'),
  LogicalNot: same('Not'),
  Select: ({ graph, shape }, { condition, t, e }) => broadcast(graph, 'Where', [condition!, t!, e!], shape, t!.type),

  Neg: same('Neg'),
  Abs: same('Abs'),
  Sign: same('Sign'),
  Exp: same('Exp'),
  Log: same('Log'),
  Sqrt: same('Sqrt'),
  Reciprocal: same('Reciprocal'),
  Square: composed((op, _, { x }) => op('Mul', x!, x!)),
  Rsqrt: composed((op, _, { x }) => op('Reciprocal', op('Sqrt', x!))),
  Log1p: composed((op, number, { x }) => op('Log', op('Add', x!, number(1)))),
  Expm1: composed((op, number, { x }) => op('Sub', op('Exp', x!), number(1))),

  Relu: same('Relu'),
  Sigmoid: same('Sigmoid'),
  Tanh: same('Tanh'),
  Softplus: same('Softplus'),
  Elu: same('Elu'),
  LeakyRelu: ({ graph, shape, attrs }, { x }) =>
    broadcast(graph, 'LeakyRelu', [x!], shape, undefined, { alpha: { float: attrs['alpha'] as number } }),
  /** The gradient at y = elu(x): dy where y ≥ 0, else dy · (y + 1). */
  EluGrad: composed((op, number, { dy, y }) => op('Mul', dy!, op('Add', op('Min', y!, number(0)), number(1)))),
  /** 1 above 0, else `alpha`. */
  Step: ({ graph, shape, attrs }, { x }) => {
    const above = broadcast(graph, 'Greater', [x!, scalarValue(graph, 0)], shape, 'bool');
    const alpha = attrs['alpha'] as number;
    if (alpha === 0) return cast(graph, above, 'float32');
    return broadcast(graph, 'Where', [above, scalarValue(graph, 1), scalarValue(graph, alpha)], shape, 'float32');
  },
  Cast: ({ graph, attrs }, { x }) => cast(graph, x!, attrs['dtype'] as ElementType),
};
