"""The last stage: view models through thin templates into files. Decides nothing about the standard."""
