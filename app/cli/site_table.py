"""Sites as the terminal shows them."""

from collections.abc import Iterable

from app.cli.terminal import cell_text, print_table, say
from models.views import SiteDetail, SiteView


def print_sites(sites: Iterable[SiteView]) -> None:
    """Print the Sites list."""
    print_table(
        ("ID", "Code", "Name", "Device type", "Version", "Last synced", "Status", "Waiting"),
        [
            (
                str(site.site_id),
                site.code,
                site.name,
                site.device_type,
                site.app_version,
                site.last_synced_at,
                site.status.replace("_", " "),
                site.waiting,
            )
            for site in sites
        ],
    )


def print_site(site: SiteDetail) -> None:
    """Print all that the site window shows, a line for each field, and the site's stores."""
    fields = {
        "Site ID": str(site.site_id),
        "Site code": site.code,
        "Site name": site.name,
        "Status": site.status.replace("_", " "),
        "Password": "set" if site.has_password else "none",
        "Hardware ID": site.hardware_id,
        "Type": site.site_type.replace("_", " "),
        "Device type": site.device_type,
        "App version": site.app_version,
        "Active on this datafile": site.active_here,
        "Initialisation": site.initialisation,
        "Last synced": site.last_synced_at,
        "Last connection": site.last_connection_at,
        "Waiting": site.waiting,
        "Open mSupply central server": site.is_oms_central,
        "Open mSupply central server URL": site.oms_central_url,
    }
    width = max(map(len, fields))
    for name, value in fields.items():
        say(f"{name:<{width}}  {cell_text(value)}".rstrip())
    if site.stores:
        say("")
        print_table(
            ("Store", "Name", "Mode", "Sync type"),
            [(store.code, store.name, store.mode, store.sync_type) for store in site.stores],
        )
