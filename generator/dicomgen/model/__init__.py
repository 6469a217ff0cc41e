"""What the stages hand to each other: frozen types, every node knows where it is printed."""
