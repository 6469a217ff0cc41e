"""How far the validator agrees with dciodvfy and dicom-validator: ``python -m tests.agreement``, ``make agreement``."""
