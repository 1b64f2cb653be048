<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
 <context>
  <name />
  <message>
   <source>Initialising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integrating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pulling V6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pulling central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pulling remote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pushing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pushing V6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server not reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping after this batch…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation is off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronising…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last sync failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for integration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paused, resumes {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>server not reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} · last sync {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AboutWindow</name>
  <message>
   <source>About Two Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SQLite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables with their numbers of records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile holds no records yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {0} · Apache License 2.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} records in {1} tables</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AdminPage</name>
  <message>
   <source>Audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who changed what and when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may log in, and what they may do</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AppearancePage</name>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dar&amp;k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows that are open take over a new language after OK.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AttemptDelay</name>
  <message numerus="yes">
   <source>Too many failed attempts. The next one is possible in %Ln seconds.</source>
   <comment>Too many failed attempts. The next one is possible in 1 second.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>AuditWindow</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {0} lines are as they were written. Seal of the last: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audit log – {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that no line was changed, added or removed in between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the chain of the audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an earlier day at From, or fewer filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {0} was changed, or lines before it were removed: {1}, {2}, {3}. The {4} lines before it are as they were written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No line matches the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Old value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lines were written to {1}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CardPage</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close without taking the card?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it to who sets up the site. The password is kept nowhere in readable form: it is shown only now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make its datafile there, by New remote site or from a Site export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {0} was made. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password cannot be seen again; a new one can be set in the site window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type or scan this on its device at the first start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type or scan this on the tablet; the store comes to it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CentralPage</name>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All sites of the network will synchronise with this datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central Medical Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cr&amp;eate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The administrator needs a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first user; others can be added later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not the same password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangeCodeDialog</name>
  <message>
   <source>&amp;New code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Present code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change unlock code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a new code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not the same as above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New code &amp;again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangePage</name>
  <message>
   <source>&amp;Make it so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central data is edited on {0}, and on {1} no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it an&amp;yway, and keep the reason in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make {0} the primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been changed yet. What must hold is checked again every two seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is in the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sync settings of stores stay here, on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What must hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gets a full copy of every store, at its next synchronisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} keeps full copies only where they are set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>•  {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CheckList</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make all that are listed visible in the store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make none that are listed visible in the store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1} listed · {2} visible</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChoiceDialog</name>
  <message>
   <source>Search in any column</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChoicePage</name>
  <message>
   <source>&amp;Open a datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A central server and a remote site with made-up data, to look around in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site that its central server already lists: you need its name and password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;remote site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One that is on this machine, or a database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one that all sites of a network synchronise with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the &amp;demo network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows works on a datafile. Which one will it be?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome to Two Arrows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <source>&amp;Keep synchronising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep synchronising when the window is closed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows then stays in the tray, where its icon shows how synchronisation stands and opens this window again. You are asked only now; Preferences &gt; General has the choice.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConditionsPage</name>
  <message>
   <source>&amp;Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Nobody enters data in this store until it has moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it an&amp;yway, and keep the reason in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been changed yet. What follows is checked again every two seconds.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContentsPage</name>
  <message>
   <source>&amp;Make the datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applying records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is whole, and was signed with the site's password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it on one machine only: the first that synchronises becomes this site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CopiesTable</name>
  <message>
   <source>Go to a cell of Local or Syncs with to see why it is so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last synced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syncs with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The active copy is always whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message numerus="yes">
   <source>%Ln days ago</source>
   <comment>1 day ago</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours ago</source>
   <comment>1 hour ago</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes ago</source>
   <comment>1 minute ago</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln hours</source>
   <comment>in 1 hour</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln minutes</source>
   <comment>in 1 minute</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln seconds</source>
   <comment>in 1 second</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CreateSite</name>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create sync site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syncs with</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DemoPage</name>
  <message>
   <source>&amp;Start the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made-up data on this machine; nothing leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two windows open: the central server with its registered sites, and the remote site General Warehouse with records that wait to be sent. Press the two arrows in its window and watch the number fall.

Making the network takes a moment the first time.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>&amp;Funder name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the support database; it cannot be edited here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>License code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licensed users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several contracts in the support database match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support end date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support start date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The support contract ended on {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a funder and press Tab to search the support database.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At {0}: synchronise, and work in the store when nothing waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First let its device synchronise once more, and put it out of use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is active on {0} now, and on no other site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server has all its data: it is safe to work in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The move is done. Both sites have it in their log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then it is safe to work in it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may close this window: what waits is sent without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} fetches it at its first synchronisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has fetched everything: it is safe to work in the store there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no store any more: it may be deleted in the list of sites.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays, for its full copies: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stays, for its other stores: {1}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditWindow</name>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep editing takes over those values and keeps what you changed yourself; OK then saves both. Reload drops your changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They have not been saved.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>Add a store to it on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask an administrator to give it under Edit user &gt; Permissions &gt; Admin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its host, port, name, user and password, and that the server runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its path and your rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its path or URL under File &gt; Preferences &gt; General.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the central server runs, and the port in the server URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the disk is there and that you may read and write the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the URL and this machine's date, or install the server's certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the folder, your rights and the space on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the host and the port in the server URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path, or make one with 'twoarrows init'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the server URL and the site name; nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the server URL and this machine's internet connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the site name: it must match the name on the central server exactly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the table's name and the ID; upper and lower case matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file that ends in .2a and was made by Two Arrows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another file, or make a new datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name; an existing file is never overwritten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another port, or end the other program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose two other records, or edit them one by one; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close what has it open, or remove that folder to have it made anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close what has it open, remove it to have it made anew, or choose a folder with --dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct it; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the value; nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it in the central server's datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit it where it belongs; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space; what was not yet saved is tried again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give another user who is not disabled the permission Edit users first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give each site a name of its own: it is what the site logs in with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a value; nothing was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If this device replaces it, press Reset beside Hardware ID in the site's window on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Node.js 18 or later, or leave it to the built-in HTTP client.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it with: pip install 'twoarrows[postgresql]'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install one, on Debian with: apt-get install fonts-dejavu-core.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be deleted from its own datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is started again; if it stays so, switch it off in the Preferences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is started again; see the log for the cause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is tried again in a little while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is tried again; if it stays so, a device between the two may change the traffic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is tried again; the cause is in the central server's log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was applied meanwhile, or replaced by a newer version: look at the list again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its administrator must clear that; nothing was lost, and it is tried again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the sites synchronise until nothing waits, or override it with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} of {path} cannot be imported: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the list of users; users are disabled, never deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the new values, then decide which to keep; nothing was overwritten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the screenshots and the log in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make another site the primary server first: 'twoarrows site primary'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one with: twoarrows init central --test-api.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the folder first, or choose another place for the datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name a CSV file or a database under File &gt; Preferences &gt; General.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No font is installed on this machine, so no text could be drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No site can be made from {path}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No support database is named here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody would be left who may edit users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Node.js cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Send the log file to your support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed; synchronise as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was exchanged. If it is to stay so, realign this site in the navigator or by 'twoarrows sync --after-restore': all its data is sent again, then it is rebuilt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was exchanged. If this is the one to go on with, realign it in the navigator or by 'twoarrows sync --after-restore': it is rebuilt from the central server, and nothing unsent is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported. Correct the line, or import the others with --keep-going.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was made. Ask the central server's administrator for a new site export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was unlocked; type the authorisation code again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port {port} on {host} is used by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PostgreSQL datafiles need a driver that is not installed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Unblock site in its window on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the password alone on its first line, or give - to read it from standard input.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove its stores first; they go to the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore the latest backup, or initialise the site again from its central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the sites there are with 'twoarrows site list'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the stores there are with 'twoarrows store list'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set one with 'twoarrows unlock-code set'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the same password here and on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the server URL, the site name and the password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site} does not become the primary server: {reasons}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site} has no store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site} is blocked after too many failed log-ins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site} is the primary server, where central data is edited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site} is the site of this datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site} still has stores: {stores}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of sites.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of stores.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start it in a desktop session, or use the command line ('twoarrows --help').</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store {store} is not moved to site {site}: {reasons}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation is disabled on the central server: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Node HTTP client failed: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer of {url} was incomplete or not understood: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server is busy with an earlier synchronisation of this site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server is still working on what was sent after {seconds} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server knows no site named {site}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server knows site {site} on another device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server's datafile is older than what it has already exchanged with site {site}: it was restored from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {url} is not trusted: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code is invalid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database {path} cannot be reached: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The datafile {path} cannot be opened: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The datafile {path} is being written by another program for too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The datafile {path} is damaged: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The datafile {path} was made by a later version of Two Arrows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo did not end as it should: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo network in {path} cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desktop program cannot start: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk that holds {path} is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {path} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {path} cannot be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last synchronisation did not find that a datafile was restored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link may be slow: it is tried again with smaller batches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {host} was not found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password file {path} cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password of site {site} is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The received record {held} is no longer held back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record {record_id} of table {table} is not valid: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record {record_id} of table {table} may not be edited here: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record {remove} of table {table} cannot be merged into {keep}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server at {url} does not answer: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server at {url} failed: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server at {url} is not the one this datafile belongs to: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server at {url} took too long to answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server process ended: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The support database {source} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The synchronisation was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The test API is offered on a datafile that was made for tests alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user name or the password is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a file at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a site named {name} (ID {site_id}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no datafile at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record {record_id} in table {table}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no site {site} in this datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no store {store} in this datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no user {user} in this datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile has no authorisation code yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile has no server to synchronise with: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile is being synchronised by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile is older than what site {site} has already exchanged: it was restored from a backup, or another copy of it is in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile is the central server's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is only possible on a remote site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is only possible on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This site's version does not go with the central server's: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many failed attempts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; if it stays so, close the other program that uses the datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type both again; mind the Caps Lock key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Two Arrows; the datafile was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update the older one of the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until that synchronisation has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait {seconds} seconds before the next one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What answers at {url} is not a central server: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was acknowledged until then is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was sent is safe there; the rest follows at the next synchronisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it like https://central.example.org or http://192.168.1.10:2048.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a Two Arrows datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{url} is not the URL of a server: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{user} lacks the permission {permission}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} was changed by {user} while you were editing it: {changes}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportedPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1.  Carry it to the site's machine, and guard it as the data in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2.  There choose Synchronisation, Site import, or New remote site in the first window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3.  Delete it. Only the newest export of a site can be used, and once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds all that the site starts with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the password of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was exported</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message numerus="yes">
   <source>%Ln rows exported to {0}.</source>
   <comment>1 row exported to {0}.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilePage</name>
  <message>
   <source>&amp;Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose where the file will be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is checked, and signs the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is signed with the site's password, which is needed again where it is imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing records</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>&amp;From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search in text and values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GeneralForm</name>
  <message>
   <source>&amp;Disabled: nobody can log in to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address, line 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;ode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;ustomer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charge code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked: transactions can be entered here. Unchecked: they cannot. Master data is entered on the primary server alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given automatically; it never changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hardware ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It goes by being added to another site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, as customer and supplier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not of the site that this datafile belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On &amp;hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only one site may be the Open mSupply central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the site that this datafile belongs to can be active on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only where the usual way fails on a cellular link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open mSupply central server &amp;URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open mSupply central server settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site c&amp;ode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site is Open mSupply &amp;central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site is active on this datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supplie&amp;r</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server's type cannot change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record of its name has not arrived yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile's own site does not log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This site has synchronised: it stops until its name there is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This site has synchronised: it stops until its password there is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updated by the site itself when it synchronises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use JS Node HTTP client (not recommended)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the site logs in with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the store is called in every record; never changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When the store was made; never changes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>&amp;Keep synchronising when the window is closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Start when I log in, in the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Tell me on the desktop when synchronisation fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A CSV file or the URL of a database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days after which records that wait to be sent are shown in orange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days after which they are red, and a site not heard of is orange in reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days without synchronisation after which a site is shown in red</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once for each trouble, at most three times a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds without a sign of the server after which an attempt is given up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ser&amp;ver may be silent for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites are &amp;late after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support &amp;database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support contracts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This desktop has no tray for the icon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wai&amp;ting records are orange after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the funders and licences of sites are looked up; only read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and &amp;red after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>days</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>days</source>
   <comment>day</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Generating</name>
  <message numerus="yes">
   <source>%Ln records were queued; they are sent at the next synchronisation.</source>
   <comment>1 record was queued; it is sent at the next synchronisation.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records would be queued that do not wait already.</source>
   <comment>1 record would be queued that does not wait already.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Existing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Existing: store data only. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Generate the sync records of this site?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New: sync records for system and transactional data, everything that is needed to initialise a new datafile. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data of the stores that are active on this site is sent to the central server again, to refresh its copy. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which sync records are to be generated?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GuidedWindow</name>
  <message>
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HardwareRow</name>
  <message>
   <source>&amp;Reset…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hardware ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let this site move to another device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No device has synchronised as this site yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by the site's device when it first synchronises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Will be reset on OK</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeldPage</name>
  <message numerus="yes">
   <source>%Ln integrated</source>
   <comment>1 integrated</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records are tried again: what can be integrated leaves this list.</source>
   <comment>1 record is tried again: if it can be integrated, it leaves this list.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records received</source>
   <comment>1 record received</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brin&amp;g back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every record that was received has been integrated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every record that was received is in one of these states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has to be corrected first: press Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record is held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry &amp;all of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;kip…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a record first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Skip %Ln records?</source>
   <comment>Skip 1 record?</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record that could be tried again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is skipped is not integrated, whatever comes after it; a newer version is. It is kept here under Skipped and can be brought back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to be integrated</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeldRecordWindow</name>
  <message>
   <source>A deletion has no data to correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A record is a JSON object: { … }</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data of the record, as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not valid JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not valid JSON: line {0}, column {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received record {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The correction holds where the record is integrated now. The sender keeps its own version, and the next one it sends replaces this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this window is for (F1)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message numerus="yes">
   <source>%Ln sections found</source>
   <comment>1 section found</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>History of synchronisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been synchronised yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Sync now! to begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <source>&amp;Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A remote site from a site export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is checked with the site's password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was written on the central server. No network is needed now: the first synchronisation fetches what changed since.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InitialisePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing in the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the new datafile and what it has received?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site receives everything it needs. An interruption does no harm: it goes on where it was.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InlineMessage</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LocationField</name>
  <message>
   <source>&amp;Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site exports (*.2asite)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogInDialog</name>
  <message>
   <source>&amp;Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;User name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No store on this site yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores come with the first synchronisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not log in to {0}. Choose one of your own stores.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an earlier day at From.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log of site {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log of this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No further details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing happened in these days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all that is known of the selected line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User or site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageDialog</name>
  <message>
   <source>&amp;Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MirroredSync</name>
  <message>
   <source>Last synced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirrored sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}</source>
   <comment>1 record still waits for {0}</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Move it anyway, and keep the reason in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last synchronised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not while something is in the way, unless you give a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {0} has sent is not yet integrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has never ended a synchronisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is blocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} must have fully stopped using the store and have synchronised first. What it still sends of the store afterwards is refused and kept aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} synchronised last over a day ago</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MoveStore</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}.</source>
   <comment>1 record still waits for {0}.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records wait for {0}.</source>
   <comment>1 record waits for {0}.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Active on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that {0} has sent is integrated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At {0}: let its first synchronisation end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At {0}: press the two arrows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At {0}: press the two arrows. Not required, but else the store comes late.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At {0}: synchronise first. Not required, but the store comes after them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At {0}: synchronise until nothing waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another site, or move that store first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back and leave no full copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here: press Unblock site in the window of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here: press the two arrows; what cannot be integrated is listed in Sync status.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last synced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No records wait for {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server has a full copy: it can be used there at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server has all data of the store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} fetches the store with all its data at its first synchronisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no other store, as a mobile site must.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has not ended a synchronisation yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} never had its data: nothing can be lost there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} synchronised {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NavigatorActions</name>
  <message>
   <source>&amp;About Two Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Admin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Create sync site…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Log in as another user…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Move store…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New datafile…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open datafile…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Record browser…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Switch store…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Users report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Users…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audit &amp;log…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change unlock &amp;code…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mi&amp;rrored sync…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;pecial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;tores…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ynchronisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save &amp;support bundle…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync &amp;status…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NavigatorWindow</name>
  <message>
   <source>&amp;Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ad&amp;min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other datafile was opened yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;tores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sp&amp;ecial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message numerus="yes">
   <source>%Ln sites are late</source>
   <comment>1 site is late</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Everything was exchanged, {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not synchronised for too long: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: synchronisation fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: synchronised again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OpenPage</name>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file that ends in .2a, or the URL of a PostgreSQL database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened before</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OverrideRow</name>
  <message>
   <source>&amp;Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept in the log of both sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick the line above</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OwnSite</name>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;User name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 – paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the primary server whether it lets us in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;heck connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given by the central server when the site is made; it never changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its clock is {0} ahead of this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its clock is {0} behind this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let Two Arrows ad&amp;just it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes between synchronisations; 0 pauses them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not recommended: only where the built-in client fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records in one request: the start and, if it is adjusted, the ceiling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller requests on a slow or unsteady link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync time &amp;interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server does not log in anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clocks agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The primary server was reached and knows this site as {0} (ID {1}), in {2} ms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site's name on the central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the primary server: nothing is above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use JS N&amp;ode HTTP client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PartnerWindow</name>
  <message>
   <source>&amp;Generate sync records…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;User name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 is the primary server; others are given automatically</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A URL here disables all synchronisation of this central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site to synchronise with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After OK the next device that logs in as this site becomes the site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that waited was fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As in the Sites list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the hardware ID of {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the changes?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch now what waits for this site on the primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching what waits…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hardware ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not before the site is added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only on a remote site: it fetches from the primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;trieve sync records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send again what was sent before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync with {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stores that are active there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This machine's own; only shown here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>U&amp;RL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Partners</name>
  <message>
   <source>A satellite has one primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a site (Ctrl++)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the selected site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the selected site (Ctrl+-)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sites to synchronise with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a site first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {0} {1} has a URL, which disables all synchronisation of a central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync ID or user name begins with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasswordRow</name>
  <message>
   <source>&amp;Generate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cop&amp;y once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied; paste it where it is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the new password; it cannot be seen again after OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make up a strong password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type or generate a new password first</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PermissionsForm</name>
  <message>
   <source>Admin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites: add, change, block and delete them, move stores; edit central data in the record browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores: their details, preferences and what is visible in them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The preferences of this datafile, and what is set when unlocked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users: add, change and disable them, and give permissions. Somebody always has it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pick</name>
  <message>
   <source>First letters of the code or the name; @ lists all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing begins so</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>A certificate and its key go together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a network address of this machine, as 0.0.0.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not before it is marked</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreferencesForm</name>
  <message>
   <source>Kept as {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept for other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows does not know what this may hold; it is kept as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreferencesWindow</name>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the changes to the preferences?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serve other machines without a certificate?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serve without one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What sites send, their passwords' digests included, can be read on the network between them and this server.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PrimaryPage</name>
  <message>
   <source>&amp;Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names, items, stores and the like are edited on the primary server only. Usually that is the central server; if it is a remote site, the system is mirrored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites that can be the primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system is mirrored: {0} is the primary server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which site edits central data?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is the primary server, and the central server too.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PrimarySetPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every site learns it at its next synchronisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in the log of both sites.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until {0} has synchronised, central data is edited nowhere. New stores are made there; then they come here, where their site is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is the primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, the central server, edits central data from now on.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QrButton</name>
  <message>
   <source>QR code of {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code of {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QrDialog</name>
  <message>
   <source>Copy &amp;URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it small again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan it with mSupply Cold Chain to enter the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server URL</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueuePopup</name>
  <message>
   <source>Nothing waits for any site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records waiting, by site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>Help page</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RealignBar</name>
  <message>
   <source>&amp;Realign after a restored backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What to do…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A datafile was restored from a backup, or a copy of it is in use. Nothing is exchanged with these sites until they are realigned: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First all data of this site is sent to the central server, then this datafile is rebuilt from it. Nothing that was entered here is lost.

Cancel if a newer copy of the central server's datafile can still be found: then that one should be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If a newer copy can still be found, stop the server and use that one.

If not, realign each of these sites: it sends all its data again, and is then rebuilt from this server. What was done here since the backup cannot come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If a newer copy of it is in use elsewhere, use that one only.

If not, realign the site: it is rebuilt from this server, and keeps what it has not sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the restored datafile the one to go on with?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this restored datafile the one to go on with?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is rebuilt from the central server, as at its first synchronisation. Changes made here that were not sent are kept: those of records that the server does not have are sent, the others wait in Sync status, Records held back.

Cancel if a newer copy of this datafile is in use elsewhere: then that one should be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the site, press “Realign after a restored backup…” in the navigator, or run “twoarrows sync --after-restore”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Realign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Realign this datafile with the central server?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send all data of this site again, and realign it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server's datafile was restored from a backup. Nothing is exchanged until this site is realigned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile was restored from a backup, or another copy of it is in use. Nothing is exchanged until it is realigned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile was restored from a backup. Sites that have exchanged more since then must be realigned: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordBrowser</name>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed on site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a table first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {0} of {1}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is deleted on every site that has it. Its last state stays here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in to add records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Enter to go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record browser – {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refers to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version does not know the table: its records are kept as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To which site, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Fields of the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ID of a record never changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every record has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may be blank</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordLists</name>
  <message numerus="yes">
   <source>%Ln held records</source>
   <comment>1 held record</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <comment>1 record</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every received record was applied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID, code, name or any text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what was deleted or merged, with its last state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {0} records; scroll down for more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordPane</name>
  <message>
   <source>&amp;Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields of the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not a record of this datafile yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no other site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the record goes, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} · from site {1} · {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordWindow</name>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the new record?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New record of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RemotePage</name>
  <message>
   <source>&amp;Connect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it from a site &amp;export instead…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and password are those that the central server has for this site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New remote site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RemoteRows</name>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records to send and request at a time; smaller on a bad connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server UR&amp;L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync &amp;interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time between synchronisations, at least 1 minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the central server is, with the port if it needs one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>Every store and site: last connection, last sync and what waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every synchronisation of this site, its records, duration and errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync report</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>Only on the central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only on the primary server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You lack the permission {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunChart</name>
  <message numerus="yes">
   <source>%Ln synchronisations, the newest last</source>
   <comment>1 synchronisation</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Chart of synchronisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No synchronisation to show yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records sent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ServerPage</name>
  <message>
   <source>&amp;Certificate (PEM)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Key (PEM)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Listens on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Start server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stop server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Worker processes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 – any free one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>127.0.0.1: this machine only; 0.0.0.0: every network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certificate and key match; valid until {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than one worker process needs a PostgreSQL datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PEM files (*.pem *.crt *.cer *.key)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processes that answer sites at the same time; one for each processor core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public &amp;URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate expired on {0}: no site trusts it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of the certificate, without a pass phrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's certificate with its issuers', in PEM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where sites reach this server, if not where it listens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a certificate what sites send can be read on the network.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ServerWords</name>
  <message>
   <source>It ended and is started again: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running: sites can synchronise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: no site can synchronise</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SiteCard</name>
  <message>
   <source>Keep this card in a safe place: it lets a device in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SiteConnection</name>
  <message>
   <source>A site calls, it cannot be called: press Check connection there for a real test.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another device tried to be this site: press Reset beside Hardware ID if the device was replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no password: set one here, and the same on the site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has not ended a synchronisation yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is blocked after too many failed log-ins: press Unblock site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last connection {0}, by {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last sync {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records waiting for it: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server process of this datafile does not run: no site can connect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This server listens at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This site can connect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot connect now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is the central server itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} may connect, and has not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} may connect: it last did {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SiteExport</name>
  <message numerus="yes">
   <source>%Ln records were exported.</source>
   <comment>1 record was exported.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Can be exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SitePage</name>
  <message>
   <source>&amp;Device type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A short text for people; synchronisation does not use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desktop sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a site that does not exist yet, move it to the central server, then use Create sync site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the site's device reaches this server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It says how the site's device reaches this server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its device logs in with this name and password. They come on a card at the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave a full copy (Collector) on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such desktop site; Create sync site makes one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not normally wanted: all data of the store goes on being sent there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file carries the first data of a new desktop site where the network would take too long. Later changes come over the network as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where does {0} move to?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which site is made from a file?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SiteWindow</name>
  <message>
   <source>A device that will synchronise with this server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mobile site takes a single store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site needs a name to log in with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After OK the next device that logs in with this site's name and password becomes the site. The present device is then refused: make sure nobody uses it any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chec&amp;k connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the new site?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every store is on this site already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No funder in the support database matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found in the support database yet: press Tab to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only one site may be. Clear the box in that site's window first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove store {0} from {1}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset the hardware ID of {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take store {0} from {1}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The store leaves the site where it is active now. Nothing moves before OK.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un&amp;block site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unblocked: the site may log in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last sync {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (ID {1}) is the Open mSupply central server already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} is on it already. Remove that store first, or change the site's type.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SitesWindow</name>
  <message>
   <source>&amp;Delete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All device types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All statuses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another device tried to be this site: open it and press Reset if the device was replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>App version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every store and site, when it was last heard of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its device has not synchronised yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last connection
date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last connection
time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last synced
date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last synced
time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last synchronised on {0}: over the time after which a site is late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sites yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press New to add the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receives its first data; it has not ended a sync yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records that wait for this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search in any column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a site first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since when the oldest record waits for this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites shown / all sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites – {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronises in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server: the other sites synchronise with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many failed log-ins: open it and press Unblock site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SpecialPage</name>
  <message>
   <source>Every record, and why it goes to which site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List and edit the stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {0} has a URL, which disables all synchronisation: clear it in the Preferences, Sync with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Spinner</name>
  <message>
   <source>Working</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusBlock</name>
  <message numerus="yes">
   <source>%Ln records waiting</source>
   <comment>1 record waiting</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records waiting to be sent.</source>
   <comment>1 record waiting to be sent.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Stop after this batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronise now ({0})</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>oldest %Ln days</source>
   <comment>oldest 1 day</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>StoreChoice</name>
  <message>
   <source>&amp;Every store, also those that are added later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores the user may log in to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user may log in to every store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} stores</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoreChooser</name>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync type here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This site has no store that you may open</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoreConsequences</name>
  <message numerus="yes">
   <source>%Ln records of patients and what belongs to them are queued on OK.</source>
   <comment>1 record of patients and what belongs to them is queued on OK.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>It moves from {0} to {1}. {0} must have stopped using it for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records queued – {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syncs with of other stores changes – {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no patients visible in it, or all their records wait already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} on {1}: {2} → {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; and {1} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StorePage</name>
  <message>
   <source>&amp;Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is active on the central server now, and will be active on the new site. A store of another site is brought here by Move store first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It will be active on another site, and on no other. Plan it for a time when nobody works in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such store is active on the central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores active on the central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which store gets a site?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which store moves?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StorePreferences</name>
  <message>
   <source>A requisition can be linked to a supplier invoice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extra fields in requisitions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Internal orders use the customers' consumption and stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items expire soon within, in months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep requisition lines with quantity 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead time, in months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May issue in a foreign currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Months to look back for monthly consumption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New patients of this site's other stores stay invisible in this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open mSupply: uses the program module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overstock from, in months of stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pack size of an item is 1 at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requisitions go through the supplier's remote authorisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Response requisitions need to be authorised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stocktake frequency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prescribed quantity can be edited on a prescription</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Understock below, in months of stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uses the vaccine module</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoreWindow</name>
  <message>
   <source>A store needs a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A store needs a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit store {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not possible: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK &amp;&amp; &amp;Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK &amp;&amp; Ne&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the changes to {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why, or choose another site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first store of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last store of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>active on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>site {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoresList</name>
  <message>
   <source>&amp;Add store…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is active on another site: only a copy is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move a store to this site on OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it to the central server on OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stores on this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remo&amp;ve store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a store first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores of this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} on OK</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoresPage</name>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stores yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync type here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They come with the first synchronisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoresWindow</name>
  <message>
   <source>&amp;Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All modes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All sync types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enabled and disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stores yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search in any column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores – {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync type here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They come with the first synchronisation, or by an import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the rows shown to a CSV or Excel file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SummaryPage</name>
  <message>
   <source>Cr&amp;eate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make its supplying store visible in it: Stores, Visibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other store is visible to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been changed yet. All of this is done at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records it fetches first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store that moves to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores visible to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores visible to it, and what of them it gets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} – {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, and all central data</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <source>A report without names and data is in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds logs, settings, counts and the last errors; no passwords, no records and no names of people. Send it to those who support you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save support bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save support bundle…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report below could not be saved to a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The support bundle is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows ended unexpectedly the last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data is safe, and you can go on. What you did just now may not be done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data is safe: every change is whole in the datafile or not in it. A support bundle helps to find the cause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zip file (*.zip)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncForm</name>
  <message>
   <source>&amp;Resync patient records when store is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Set as local store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Include transactions in sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the store active on this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matters for dispensaries only, and is always disabled here: the product's support turns it off, with the command: twoarrows store set --no-include-transactions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One site is always local: check the one that shall be, and this one goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;ynchronisation type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the patients visible in the store to its site again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site where the store is active; choose it by Local, below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un-lock to edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the store is on this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} – this site</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncPanel</name>
  <message>
   <source>&amp;Sync now!</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records waiting to be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;top after this batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is not running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}
Press to enlarge</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncReportWindow</name>
  <message>
   <source>&amp;Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>App version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late or silent</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Late, in red: no synchronisation for %Ln days</source>
   <comment>Late, in red: no synchronisation for 1 day</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Lines shown / all lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never synchronised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sites yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;DF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print what is shown, after a preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records that wait for the site, whichever of its stores the line is of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search in any column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync report – {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what is shown to a PDF file</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>silent, in orange: for %Ln days</source>
   <comment>silent, in orange: for 1 day</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{0} · {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncStatusWindow</name>
  <message>
   <source>&amp;History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;More information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records held &amp;back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync status – {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clock of the server: {0} s from ours</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>records waiting to be sent</source>
   <comment>record waiting to be sent</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>records: {0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>server: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>site: {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>started: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>step: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncStepper</name>
  <message>
   <source>Steps of the synchronisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} / {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncWith</name>
  <message>
   <source>Central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed from {0}, which it is since: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has never synchronised; {0} records wait for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It last synchronised on {0}; {1} records wait for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local: the store's Sync ID is this site's, and its data is edited there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not local: the store's data is not edited on {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On OK the site that loses the store keeps this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On OK the store becomes active on {0}, and its data is queued for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On OK {0} loses the store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On OK: the active copy is always whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SynchronisePage</name>
  <message>
   <source>This datafile does not synchronise with others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This site</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TableColumns</name>
  <message>
   <source>Reset columns</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to show</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>&amp;15 minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pause for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Resume (paused, resumes {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 &amp;hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronise &amp;now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until &amp;tomorrow morning</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TwoArrowsButton</name>
  <message>
   <source>Stop synchronising…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronise now</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockCodePage</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the datafile that was just made?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have &amp;written the code down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It unlocks the synchronisation settings of this datafile. It is shown only now: write it down and keep it in a safe place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this unlock code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The datafile was made: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock code {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Authorisation code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un-lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong sync settings can damage the data of every site: a code protects them.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockRow</name>
  <message>
   <source>&amp;Lock again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;lick to un-lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked: an authorisation code is needed.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Unlocked. Locks again after %Ln minutes, or when this window closes.</source>
   <comment>Unlocked. Locks again after 1 minute, or when this window closes.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>UpgradeWindow</name>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile was made by an earlier version of Two Arrows. A copy is kept beside it; then it is brought up to date. Please leave the computer on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upgrading {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} of {2} MB</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UserForm</name>
  <message>
   <source>&amp;Disabled: may not log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last log-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permissions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set when the user logs in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User &amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the user logs in with</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UserWindow</name>
  <message>
   <source>A new user needs a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user needs a name to log in with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the new user?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last log-in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never logged in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody who will log in to this datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a user of this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is you</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UsersWindow</name>
  <message>
   <source>&amp;Disable…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A disabled user may not log in; nobody is ever deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disable {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last log-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No users yet: everybody who opens this datafile may look at everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permissions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press New to add the first, who may edit users.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They can no longer log in, here or on a device. You can enable them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users shown / all users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users – {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VisibilityForm</name>
  <message>
   <source>A store that is visible here gets a transfer copy on this store's site, so that the two can send each other stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customers and suppliers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search names</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Wizard</name>
  <message numerus="yes">
   <source>%Ln records received.</source>
   <comment>1 record received.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WizardWindow</name>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wizard leaves nothing behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two Arrows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>A device is this site already. If it is gone, reset the hardware ID in the site's window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A full copy, set by hand; the store is visible there to {stores}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer change made here still waits to be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A patient without a home store may only be changed on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site has a URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active/collector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central data may only be changed on the primary server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central datafile restored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central store data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Datafile created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Datafile upgraded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deletion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled on the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dispensary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not travel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit sync settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hardware ID mismatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hardware ID reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hardware ID set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initialisation failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initialise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initialised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initialising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integrate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not name two records, one to keep and one to remove.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no password yet. Set one in the site's window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no store yet. Add one in the site's window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has the ID of a merge, which it would replace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a merge under the ID of a record, which it would replace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not sent before the datafile was rebuilt, and the central server has another version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its data is not a record (a JSON object).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its home store is active on another site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its store is active on another site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known on another device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log-in failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mobile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never synchronised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not for this site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not initialised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not integrated yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not possible: a full copy needs a store, active there, to which this one is visible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not possible: a mobile site takes a single store, and has {stores}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not synced yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not synchronised lately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a desktop site can be made from a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open mSupply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preference changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prescribers may only be changed where a dispensary is active.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procurement is centralised: purchase orders may only be changed on the primary server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pull V6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pull central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pull remote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Push</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Push V6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Realigned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received record corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received records retried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received records skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records integrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records queued again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remote site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restored datafile found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by hand or left by a move: the store is visible to none active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by hand, although the store is visible there to {stores}; the next change of its visibility there makes it Transfer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by hand: the store's data stays on its site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site blocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site_id} {site} has a URL, which disables all synchronisation of a central server; clear it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site_id} {site} is blocked after too many failed log-ins; unblock it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site {site_id} {site} is known on another device; reset its hardware ID if the device was replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site's datafile restored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standalone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping after this batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync ID not possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation is disabled on the central server by a URL in its list of sites; its administrator must clear it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronisation resumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server keeps a full copy of every store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central server's datafile was restored from a backup, as seen by site {site_id} {site}; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The datafile of site {site_id} {site} was restored from a backup, or a copy of it is in use; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record it belongs to has not arrived yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record to keep is not here, or was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server could not be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site is not active on this datafile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The store is active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The store is visible there to {stores}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The store is visible to none that is active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sync ID {site_id} is not possible here: 1 is the central server's, and every remote site has another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two records are of different kinds or stores.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To every site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transfer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unblocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock code changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlocking failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upgrading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for integration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it yet: it gets everything at once when it initialises.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: a mobile site only takes the data of its own store, of the tables it knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: data of this kind stays where it is entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: it has no copy of {store}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: it only goes where {store} is active.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: of {store} it only gets transfers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: only sites with an active dispensary need it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: the message is neither from nor to a store that is active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: the patient or prescriber is visible in no store there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it: the transactions of {store}, a dispensary, are not included in sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: central data goes to every site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: it has a full copy of {store}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: it is the primary server, where it is edited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: it names no store, so every site gets it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: it was last changed on this site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: the message is from or to a store that is active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: the patient is visible in a store there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: the prescriber belongs to no store, and a dispensary is active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: the prescriber is known in a store there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: {party} is a store that is active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} gets it: {store} is active there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} is not sent it: the last change came from there.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_LinkPanel</name>
  <message>
   <source>Central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last sync {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not reached · last sync {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last attempt failed · last sync {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Obstacles</name>
  <message>
   <source>&amp;Move it all the same, because (it is logged):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the way of the move: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} last synchronised: {1} · records waiting: {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_ServerPanel</name>
  <message>
   <source>Records waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restarts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL for the sites</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
