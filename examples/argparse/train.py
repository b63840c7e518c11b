"""Logistic regression by stochastic gradient descent, on points of two overlapping clouds. It knows nothing of seedsweep."""

import argparse
import math
import random


def cloud(generator, count):
    """Points (x, y, label): two normal distributions whose centres are 2 apart."""
    points = []
    for index in range(count):
        label = index % 2
        points.append((generator.gauss(2 * label - 1, 1), generator.gauss(label, 1), label))
    return points


def main():
    parser = argparse.ArgumentParser(description="Trains logistic regression on two clouds of points.")
    parser.add_argument("--lr", type=float, default=0.1, help="step size (default: 0.1)")
    parser.add_argument("--epochs", type=int, default=5, help="passes over the points (default: 5)")
    parser.add_argument("--noise", type=float, default=0.0, help="std of what is added to the weights at each step (default: 0.0)")
    parser.add_argument("--bias", action=argparse.BooleanOptionalAction, default=True, help="whether there is a bias")
    parser.add_argument("--seed", type=int, default=0, help="seed of weights and order (default: 0)")
    options = parser.parse_args()

    generator = random.Random(options.seed)
    train, test = cloud(random.Random(1), 200), cloud(random.Random(2), 400)
    a, b, c = generator.gauss(0, 1), generator.gauss(0, 1), 0.0

    def probability(x, y):
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, a * x + b * y + c))))

    for epoch in range(1, options.epochs + 1):
        generator.shuffle(train)
        for x, y, label in train:
            error = probability(x, y) - label
            a -= options.lr * error * x + generator.gauss(0, options.noise)
            b -= options.lr * error * y + generator.gauss(0, options.noise)
            if options.bias:
                c -= options.lr * error
        right = sum((probability(x, y) > 0.5) == (label == 1) for x, y, label in test)
        print(f"epoch {epoch} test_accuracy {right / len(test)}")


if __name__ == "__main__":
    main()
