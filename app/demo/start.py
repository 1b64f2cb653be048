"""The way from the running desktop program into the demo; imports it only when it is taken."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.demo.opening import Desktop


async def start_demo(desktop: "Desktop") -> None:
    """Make the demo network if there is none, and open its windows. Raises: AppError."""
    from app.demo.opening import open_demo

    await open_demo(desktop)
