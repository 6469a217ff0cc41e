"""CID 12006 Fetal Long Bones Biometry Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12006(ContextGroup, cid=12006, uid="1.2.840.10008.6.1.555", keyword="FetalLongBonesBiometryMeasurement", title="Fetal Long Bones Biometry Measurement", version="20030130", extensible=True):
    """Fetal Long Bones Biometry Measurement, extensible."""

    HumerusLength = CodedConcept("11966-9", "LN", "Humerus length")
    RadiusLength = CodedConcept("11967-7", "LN", "Radius length")
    UlnaLength = CodedConcept("11969-3", "LN", "Ulna length")
    TibiaLength = CodedConcept("11968-5", "LN", "Tibia length")
    FibulaLength = CodedConcept("11964-4", "LN", "Fibula length")
    ClavicleLength = CodedConcept("11962-8", "LN", "Clavicle length")
    FemurLength = CodedConcept("11963-6", "LN", "Femur Length")
