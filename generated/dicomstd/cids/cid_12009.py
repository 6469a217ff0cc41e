"""CID 12009 Early Gestation Biometry Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12009(ContextGroup, cid=12009, uid="1.2.840.10008.6.1.558", keyword="EarlyGestationBiometryMeasurement", title="Early Gestation Biometry Measurement", version="20030130", extensible=True):
    """Early Gestation Biometry Measurement, extensible."""

    CrownRumpLength = CodedConcept("11957-8", "LN", "Crown Rump Length")
    GestationalSacDiameter = CodedConcept("11850-5", "LN", "Gestational Sac Diameter")
    SpineLength = CodedConcept("33071-2", "LN", "Spine Length")
    YolkSacLength = CodedConcept("11816-6", "LN", "Yolk Sac length")
    NuchalTranslucency = CodedConcept("33069-6", "LN", "Nuchal Translucency")
