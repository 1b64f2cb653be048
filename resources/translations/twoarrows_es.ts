<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
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
   <source>Records</source>
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
  <name>Counts</name>
  <message numerus="yes">
   <source>%Ln days ago</source>
   <comment>1 day ago</comment>
   <translation type="unfinished">
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
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes ago</source>
   <comment>1 minute ago</comment>
   <translation type="unfinished">
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
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln minutes</source>
   <comment>in 1 minute</comment>
   <translation type="unfinished">
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
   <source>Let the sites synchronise until nothing waits, or override it with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} of {path} cannot be imported: {reason}.</source>
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
   <source>Make the folder first, or choose another place for the datafile.</source>
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
   <source>Nothing was changed. Send the log file to your support.</source>
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
   <source>Set the same password here and on the central server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the server URL, the site name and the password.</source>
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
   <source>The certificate of {url} is not trusted: {reason}.</source>
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
   <source>The record {record_id} of table {table} is not valid: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record {record_id} of table {table} may not be edited here: {reason}.</source>
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
   <source>The synchronisation was stopped.</source>
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
   <source>This datafile has no server to synchronise with: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This datafile is being synchronised by another program.</source>
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
  <name>GeneralForm</name>
  <message>
   <source>&amp;Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fixed when the datafile was made: it is the site this datafile belongs to</source>
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
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not while the site is active on this datafile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only one site may be the Open mSupply central server</source>
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
   <source>The central server's type cannot change</source>
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
   <source>Two Arrows has its own HTTP client, which needs no Node on this machine</source>
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
   <source>What the site logs in with</source>
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
  <message numerus="yes">
   <source>Too many failed attempts. The next one is possible in %Ln seconds.</source>
   <comment>Too many failed attempts. The next one is possible in 1 second.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
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
  <name>NavigatorActions</name>
  <message>
   <source>&amp;About Two Arrows</source>
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
   <source>&amp;Log in as another user…</source>
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
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Switch store…</source>
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
   <source>S&amp;ynchronisation</source>
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
  <name>PageBar</name>
  <message>
   <source>Pages</source>
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
  <name>Rights</name>
  <message>
   <source>Only on the central server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You lack the permission {0}</source>
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
  <name>SiteWindow</name>
  <message>
   <source>A device that will synchronise with this server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site needs a name to log in with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After OK the next device that logs in with this site's name and password becomes the site. The present device is then refused: make sure nobody uses it any more.</source>
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
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New site</source>
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
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sites yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press New to add the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search in any column</source>
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
   <source>{0}/{1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SpecialPage</name>
  <message>
   <source>Show sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites</source>
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
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records waiting to be sent.</source>
   <comment>1 record waiting to be sent.</comment>
   <translation type="unfinished">
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
   </translation>
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
   <source>This site has no store yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoresList</name>
  <message>
   <source>Code</source>
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
   <source>No stores on this site</source>
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
 </context>
 <context>
  <name>StoresPage</name>
  <message>
   <source>No stores yet</source>
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
   <source>Stores shown / all stores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They come with the first synchronisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/{1}</source>
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
   <source>Every record that was received has been integrated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History of synchronisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record is held back</source>
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
   <source>Records held &amp;back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync status – {0}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>records waiting to be sent</source>
   <comment>record waiting to be sent</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
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
  <name>Wizard</name>
  <message numerus="yes">
   <source>%Ln records received.</source>
   <comment>1 record received.</comment>
   <translation type="unfinished">
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
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
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
   <source>A newer change made here still waits to be sent.</source>
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
   <source>Deletion</source>
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
   <source>It is a merge under the ID of a record, which it would replace.</source>
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
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not synced yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
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
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
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
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remote site</source>
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
   <source>Site added</source>
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
   <source>Synchronised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Synchronising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record it belongs to has not arrived yet.</source>
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
   <source>The sync ID {site_id} is not possible here: 1 is the central server's, and every remote site has another one.</source>
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
   <source>User added</source>
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
   <source>Waiting for over a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for three days or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} does not get it yet: it gets everything at once when it initialises.</source>
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
  <name>_ServerPanel</name>
  <message>
   <source>It ended and is started again: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restarts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running: sites can synchronise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server</source>
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
  <message>
   <source>URL for the sites</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
