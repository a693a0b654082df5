"""What runners say of a site that came to no report."""

from __future__ import annotations

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
    why = getattr(error, "strerror", None) or error
    return say(
        f"抓取进程启动不了({why})。用较小的 --jobs 再运行一次,会接着做。",
        f"No crawling process could be started ({why}). Run again with fewer --jobs.",
    )


def not_published(destination: str, error: Exception) -> str:
    """The finished folder could not be copied to where it belongs."""
    return say(
        f"检查结果存不到 {destination}({error})。请检查存储是否可写。",
        f"The result could not be stored at {destination} ({error}). Is the store writable?",
    )


def not_brought(address: str, error: Exception) -> str:
    """A result is in the store and could not be copied here."""
    return say(
        f"检查结果在 {address},取不回来({error})。请检查存储能否读、本机磁盘是否已满。",
        f"The result at {address} could not be brought here ({error}). "
        "Can the store be read, and is there room on the disk?",
    )


def machines_lost(times: int) -> str:
    """The machines that worked on a site were lost, one after the other."""
    return say(
        f"检查该站的机器先后 {times} 次中断,该站已搁置。请查看这些机器的内存和日志。",
        f"The machines that inspected the site were lost {times} times; it is set aside. "
        "Look at their memory and logs.",
    )
