"""LeNet-5's training step in PyTorch, on one thread: the peer of bench/train.mjs. Prints milliseconds per step.

usage: python pytorch_lenet5.py HEIGHT WIDTH CHANNELS STEPS
The network, batch (128), optimizer (SGD, Nesterov momentum 0.9) and L2 (0.001 on kernels, here as weight decay, which is
the cheaper way to say it) are those of the sweep files. As in seedsweep, bias and ReLU come after the pool's maximum
where that is cheaper: the pool comes before ReLU. Like seedsweep, it reads the loss and the number of right answers
back after every step.
"""

import sys
import time

import torch
from torch import nn
from torch.nn import functional as F

height, width, channels, steps = map(int, sys.argv[1:5])
torch.set_num_threads(1)
torch.manual_seed(0)


def pooled(length):
    return (length - 4) // 2


class LeNet5(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.dense1 = nn.Linear(16 * pooled(pooled(height)) * pooled(pooled(width)), 120)
        self.dense2 = nn.Linear(120, 84)
        self.dense3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.relu(F.max_pool2d(self.conv1(x), 2))
        x = F.relu(F.max_pool2d(self.conv2(x), 2)).flatten(1)
        return self.dense3(F.relu(self.dense2(F.relu(self.dense1(x)))))


model = LeNet5()
kernels = [p for p in model.parameters() if p.ndim > 1]
biases = [p for p in model.parameters() if p.ndim == 1]
optimizer = torch.optim.SGD(
    [{"params": kernels, "weight_decay": 2 * 0.001}, {"params": biases}], lr=0.01, momentum=0.9, nesterov=True
)
pictures = torch.rand(128, channels, height, width)
labels = torch.randint(0, 10, (128,))


def step():
    optimizer.zero_grad()
    logits = model(pictures)
    loss = F.cross_entropy(logits, labels)
    loss.backward()
    optimizer.step()
    return loss.item(), (logits.argmax(1) == labels).sum().item()


for _ in range(30):
    step()
started = time.perf_counter()
for _ in range(steps):
    step()
print(1000 * (time.perf_counter() - started) / steps)
