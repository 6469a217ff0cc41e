"""One view model per kind of output file: what the templates show, in the order they show it."""
