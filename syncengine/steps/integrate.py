"""Integrate: apply what was received, in the order of dependency (sync.md)."""

from models.datafile import Datafile
from models.here import CENTRAL_SITE_ID
from models.integration import Tally, integrate, waiting_rows
from models.transfers import settle_transfers
from syncengine.lock import integration_turn
from syncengine.progress import StepProgress
from syncengine.server.integrator import integrate_site, sites_to_integrate
from syncengine.steps.context import StepContext


def integrate_pulled(context: StepContext, progress: StepProgress, tally: Tally) -> None:
    """Apply what a remote site has pulled; a stop leaves the rest for the next run.

    ``tally`` counts what is applied and held, also when the step is stopped.
    """
    with context.datafile.read() as session:
        total = waiting_rows(session, CENTRAL_SITE_ID)
    progress.advance(0, total=total)
    integrate(context.datafile, CENTRAL_SITE_ID, on_rows=progress.advance, tally=tally)
    settle_transfers(context.datafile, on_chunk=lambda: progress.advance(0))


def integrate_all_pushed(datafile: Datafile, progress: StepProgress, tally: Tally) -> None:
    """Apply what sites have pushed to this central server and nobody has integrated yet."""
    for site_id in sites_to_integrate(datafile):
        of_site = Tally()
        with integration_turn(datafile, site_id) as is_ours:
            if not is_ours:
                continue  # the server is at it
            try:
                integrate_site(datafile, site_id, on_rows=progress.advance, tally=of_site)
            finally:
                tally.add(of_site)
