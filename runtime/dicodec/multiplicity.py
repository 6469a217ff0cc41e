"""Value multiplicity as PS3.6 prints it: ``1``, ``2``, ``1-3``, ``1-n``, ``2-2n``, ``1-n or 1`` (PS3.5 6.4)."""


def fits(count: int, vm: str) -> bool:
    """Whether a value multiplicity allows this number of values; an element without a printed one allows any."""
    if " or " in vm:
        return any(fits(count, one) for one in vm.split(" or "))
    least, _, most = vm.partition("-")
    if not least.isdigit():
        return True
    if not most:
        return count == int(least)
    if most.isdigit():
        return int(least) <= count <= int(most)
    return count >= int(least) and count % int(most.removesuffix("n") or 1) == 0
