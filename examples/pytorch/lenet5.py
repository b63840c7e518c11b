"""LeNet-5 on MNIST in PyTorch: the network, first weights, optimizer and penalty of seedsweep's own, to compare with.

It knows nothing of seedsweep but where `seedsweep data fetch mnist` puts the files.
"""

import argparse
import gzip
import os
import sys
from pathlib import Path

try:
    import torch
    from torch import nn
    from torch.nn import functional as F
except ImportError:
    sys.exit("This example needs PyTorch, which is not installed here: pip install torch")

# The standard deviation that a standard normal has left after it is cut at 2.
TRUNCATED_NORMAL_STD = 0.87962566103423978


def default_folder():
    """Where seedsweep keeps MNIST: SEEDSWEEP_DATA, or the user's cache folder."""
    home = Path.home()
    caches = home / "Library/Caches" if sys.platform == "darwin" else Path(os.environ.get("XDG_CACHE_HOME", home / ".cache"))
    return Path(os.environ.get("SEEDSWEEP_DATA", caches / "seedsweep/datasets")) / "mnist"


def read_idx(path):
    """An idx file as a tensor of bytes: two zeros, a type, the number of dimensions, their lengths, the values."""
    with gzip.open(path) as file:
        data = file.read()
    dimensions = data[3]
    shape = [int.from_bytes(data[4 + 4 * i : 8 + 4 * i], "big") for i in range(dimensions)]
    return torch.frombuffer(bytearray(data[4 + 4 * dimensions :]), dtype=torch.uint8).reshape(shape)


def load(folder, split):
    """Pictures in [0, 1], count × 1 × 28 × 28, and labels."""
    pictures = read_idx(folder / f"{split}-images-idx3-ubyte.gz")
    labels = read_idx(folder / f"{split}-labels-idx1-ubyte.gz")
    return pictures.unsqueeze(1).float() / 255, labels.long()


class LeNet5(nn.Module):
    """Convolution 5×5×6, max-pool, convolution 5×5×16, max-pool, dense 120, 84 and 10; ReLU in between, no padding."""

    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5)
        self.dense1, self.dense2, self.dense3 = nn.Linear(256, 120), nn.Linear(120, 84), nn.Linear(84, 10)
        for layer in self.children():
            # He et al. 2015, as Keras' he_normal: cut at two standard deviations, √(2 / fan-in) after the cut.
            std = (2 / layer.weight[0].numel()) ** 0.5 / TRUNCATED_NORMAL_STD
            nn.init.trunc_normal_(layer.weight, std=std, a=-2 * std, b=2 * std)
            nn.init.zeros_(layer.bias)

    def forward(self, x):
        # ReLU and maximum may change places, and there is less to do after the pool.
        x = F.relu(F.max_pool2d(self.conv1(x), 2))
        x = F.relu(F.max_pool2d(self.conv2(x), 2)).flatten(1)
        return self.dense3(F.relu(self.dense2(F.relu(self.dense1(x)))))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=default_folder(), help="folder of MNIST's four .gz files (default: %(default)s)")
    parser.add_argument("--epochs", type=int, default=10, help="passes over the pictures (default: 10)")
    parser.add_argument("--lr", type=float, default=0.01, help="learning rate (default: 0.01)")
    parser.add_argument("--batch-size", type=int, default=128, help="pictures a step (default: 128)")
    parser.add_argument("--l2", type=float, default=0.0, help="weight of the sum of squared kernels (default: 0.0)")
    parser.add_argument("--seed", type=int, default=0, help="seed of first weights and order (default: 0)")
    options = parser.parse_args()
    try:
        pictures, labels = load(options.data, "train")
        test_pictures, test_labels = load(options.data, "t10k")
    except FileNotFoundError as error:
        sys.exit(f"There is no {error.filename}: seedsweep data fetch mnist gets it.")

    torch.set_num_threads(1)  # the network is too small for more
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = LeNet5().to(device)
    pictures, labels, test_pictures, test_labels = (
        part.to(device) for part in (pictures, labels, test_pictures, test_labels)
    )
    kernels = [weight for weight in model.parameters() if weight.ndim > 1]
    biases = [weight for weight in model.parameters() if weight.ndim == 1]
    # The gradient of l2 · Σw² is 2 · l2 · w; biases have none.
    groups = [{"params": kernels, "weight_decay": 2 * options.l2}, {"params": biases}]
    optimizer = torch.optim.SGD(groups, lr=options.lr, momentum=0.9, nesterov=True)

    for epoch in range(1, options.epochs + 1):
        total = 0.0
        for batch in torch.randperm(len(pictures)).to(device).split(options.batch_size):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(pictures[batch]), labels[batch])
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        with torch.no_grad():
            right = sum(
                (model(part).argmax(1) == wanted).sum().item()
                for part, wanted in zip(test_pictures.split(1000), test_labels.split(1000))
            )
        print(f"epoch {epoch} train_loss={total / len(pictures):.6f} test_accuracy={right / len(test_pictures)}", flush=True)


if __name__ == "__main__":
    main()
