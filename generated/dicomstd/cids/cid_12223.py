"""CID 12223 Echocardiography Stroke Volume Origin, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12223(ContextGroup, cid=12223, uid="1.2.840.10008.6.1.615", keyword="EchocardiographyStrokeVolumeOrigin", title="Echocardiography Stroke Volume Origin", version="20030918", extensible=True):
    """Echocardiography Stroke Volume Origin, extensible."""

    LeftVentricle = CodedConcept("87878005", "SCT", "Left Ventricle")
    LeftVentricleOutflowTract = CodedConcept("13418002", "SCT", "Left Ventricle Outflow Tract")
    RightVentricleOutflowTract = CodedConcept("44627009", "SCT", "Right Ventricle Outflow Tract")
    MitralValve = CodedConcept("91134007", "SCT", "Mitral Valve")
    Aorta = CodedConcept("15825003", "SCT", "Aorta")
