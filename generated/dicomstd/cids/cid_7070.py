"""CID 7070 Real Time Video Rendition Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7070(ContextGroup, cid=7070, uid="1.2.840.10008.6.1.1303", keyword="RealTimeVideoRenditionTitle", title="Real Time Video Rendition Title", version="20190915", extensible=True):
    """Real Time Video Rendition Title, extensible."""

    RTVRendition = CodedConcept("130370", "DCM", "RTV Rendition")
    RTVAudioAndVideoRendition = CodedConcept("130371", "DCM", "RTV Audio and Video Rendition")
    RTVStereoVideoRendition = CodedConcept("130372", "DCM", "RTV Stereo Video Rendition")
    RTVAudioAndStereoVideoRendition = CodedConcept("130373", "DCM", "RTV Audio and Stereo Video Rendition")
