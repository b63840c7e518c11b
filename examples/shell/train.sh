#!/bin/sh
# Integer square roots by Newton's method: prints how far off the guess is at each step.
start=$1 seed=$2
target=$((1000000 + seed * 137))
guess=$start
for step in 1 2 3 4 5 6 7 8 9 10; do
  guess=$(((guess + target / guess) / 2))
  off=$((guess * guess - target))
  echo "step=$step off=${off#-}"
done
