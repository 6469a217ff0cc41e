"""Being here puts this folder on the path, so that tests of all kinds can import helpers such as ``corpora``."""

from hypothesis import HealthCheck, settings

# Machines that run tests may be slow and busy: time is no property of the code under test.
settings.register_profile("dicodec", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dicodec")
