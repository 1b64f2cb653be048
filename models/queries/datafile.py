"""What this datafile is in its network."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import DatafileKind
from models.tables import central_link, datafile, site
from models.views import DatafileView


def datafile_view(session: Session, name: str) -> DatafileView:
    """Return what the datafile is; ``name`` is the one people know it by (``Datafile.name``)."""
    row = session.execute(
        select(
            datafile,
            site.c.name.label("own_name"),
            site.c.use_node_http,
            central_link.c.server_url,
            central_link.c.site_name,
            central_link.c.initialised_at,
        )
        .outerjoin(site, site.c.site_id == datafile.c.site_id)
        .outerjoin(central_link, central_link.c.id == 1)
    ).one()
    kind = DatafileKind(row.kind)
    is_central = kind is DatafileKind.CENTRAL
    return DatafileView(
        name=name,
        datafile_id=row.datafile_id,
        kind=kind,
        site_id=row.site_id,
        site_name=(row.own_name if is_central else row.site_name) or "",
        server_url=row.server_url or "",
        initialised=is_central or row.initialised_at is not None,
        created_at=row.created_at,
        test_api=row.test_api,
        use_node_http=bool(row.use_node_http),
    )
