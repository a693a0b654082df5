"""What runners say of a site that came to no report."""

from __future__ import annotations

from xuncha.errors import one_line
from xuncha.machine.processes import why_not_started
from xuncha.words import say


def set_aside(reason: str, page: str) -> str:
    """Twice a process died of it; `page` is what it was reading, if that is known."""
    return say(
        f"抓取进程两次意外结束({reason}){f',都在读 {page} 时' if page else ''},该站已搁置,"
        "其他网站照常进行。请把这一行交给开发者。",
        f"The crawling process ended twice ({reason}){f' while reading {page}' if page else ''}; "
        "the site is set aside and the others go on. Please report this line.",
    )


def not_started(error: Exception) -> str:
    """The system has no room for another process."""
    why = why_not_started(error)
    return say(
        f"抓取进程启动不了({why})。用较小的 --jobs 再运行一次,会接着做。",
        f"No crawling process could be started ({why}). Run again with fewer --jobs.",
    )


def not_published(destination: str, error: Exception) -> str:
    """The finished folder could not be copied to where it belongs."""
    return say(
        f"检查结果存不到 {destination}({one_line(error)})。{_advice(error)[0]}",
        f"The result could not be stored at {destination} ({one_line(error)}). {_advice(error)[1]}",
    )


def store_away(address: str, error: Exception) -> str:
    """Results wait for the store, or for room on the disk that they are brought to."""
    return say(
        f"结果存不到 {address},或者取不回来({one_line(error)})。隔一会再试,抓到的都在,不会重抓。"
        f"{_advice(error)[0]}",
        f"Results cannot be stored at {address}, or not be brought ({one_line(error)}). They are "
        f"kept and tried again soon. {_advice(error)[1]}",
    )


# What stores that are full call it, in small letters.
_FULL = ("storagefull", "quota", "insufficientstorage", "no space", "storagelimit")


def _advice(error: Exception) -> tuple[str, str]:
    """What to look at after what a store, or the disk here, said."""
    said = str(error).lower()
    if any(word in said for word in _FULL):
        return "存储或磁盘满了:请腾出空间。", "The store or the disk is full: free some space."
    if isinstance(error, PermissionError):
        return (
            "请检查存储的账号、密钥(AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY)、权限和本机时钟。",
            "Look at the account and key of the store, its rights, and the clock here.",
        )
    if isinstance(error, FileNotFoundError):
        return (
            "请检查 XUNCHA_STORE 里的桶和前缀是否存在。",
            "Look whether the bucket of XUNCHA_STORE is there.",
        )
    return (
        "请检查存储、网络和本机磁盘。",
        "Look at the store, the network and the disk here.",
    )


def not_brought(address: str, error: Exception) -> str:
    """A result is in the store and could not be copied here."""
    return say(
        f"检查结果在 {address},取不回来({one_line(error)})。{_advice(error)[0]}",
        f"The result at {address} could not be brought here ({one_line(error)}). "
        f"{_advice(error)[1]}",
    )


def machine_does_not_begin(why: str) -> str:
    """A machine of the cluster cannot run an inspector."""
    return say(
        f"集群里有机器开始不了检查,隔一会再试:{why}。各机器要装同一版本的 xuncha。",
        f"A machine of the cluster cannot begin and is tried again later: {why}. "
        "All machines need the same version of xuncha.",
    )


def other_version(machine: str, there: str, here: str) -> str:
    """A machine of the cluster has another version of this program."""
    return say(
        f"{machine} 上是 xuncha {there},这里是 {here}", f"{machine} has {there}, here is {here}"
    )


def clock_off(machine: str, seconds: float) -> str:
    """What a machine of the cluster noted would be put at the wrong moment; `seconds` it is ahead."""
    how = ("慢", "behind") if seconds < 0 else ("快", "ahead of")
    return say(
        f"{machine} 的时钟比这里{how[0]} {abs(seconds):.0f} 秒,请校时",
        f"the clock of {machine} is {abs(seconds):.0f} seconds {how[1]} the one here: set it",
    )


def without_turns(seconds: float) -> str:
    """A machine of the cluster did not reach the one that knows whose turn it is to ask a host."""
    return say(
        f"有机器在 {seconds:.0f} 秒里与集群失去联系,这段时间各机器各守各的访问间隔,"
        "合起来可能短于设定的间隔。检查结果不受影响。",
        f"A machine was out of touch with the cluster for {seconds:.0f} seconds; meanwhile each "
        "machine kept the delay between requests by itself. The results are not affected.",
    )


def without_database(seconds: float) -> str:
    """This machine did not reach the database, where machines without Ray keep their turns."""
    return say(
        f"本机有 {seconds:.0f} 秒问不到数据库,这段时间各机器各守各的访问间隔,"
        "合起来可能短于设定的间隔。检查结果不受影响。",
        f"The database was out of reach for {seconds:.0f} seconds; meanwhile each machine kept the "
        "delay between requests by itself. The results are not affected.",
    )


def machines_lost(times: int) -> str:
    """The machines that worked on a site were lost, one after the other."""
    return say(
        f"检查该站的机器先后 {times} 次中断,该站已搁置。请查看这些机器的内存和日志。",
        f"The machines that inspected the site were lost {times} times; it is set aside. "
        "Look at their memory and logs.",
    )
