<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
 <context>
  <name />
  <message>
   <source>Initialising</source>
   <translation>Inicializando</translation>
  </message>
  <message>
   <source>Integrating</source>
   <translation>Integrando</translation>
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation>Aún no se ha sincronizado</translation>
  </message>
  <message>
   <source>Pulling V6</source>
   <translation>Recibiendo V6</translation>
  </message>
  <message>
   <source>Pulling central</source>
   <translation>Recibiendo central</translation>
  </message>
  <message>
   <source>Pulling remote</source>
   <translation>Recibiendo remoto</translation>
  </message>
  <message>
   <source>Pushing</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <source>Pushing V6</source>
   <translation>Enviando V6</translation>
  </message>
  <message>
   <source>Server not reached</source>
   <translation>Servidor no alcanzado</translation>
  </message>
  <message>
   <source>Stopping after this batch…</source>
   <translation>Se detiene tras este lote…</translation>
  </message>
  <message>
   <source>Synchronisation is off</source>
   <translation>La sincronización está apagada</translation>
  </message>
  <message>
   <source>Synchronising…</source>
   <translation>Sincronizando…</translation>
  </message>
  <message>
   <source>The last sync failed</source>
   <translation>Falló la última sincronización</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Al día</translation>
  </message>
  <message>
   <source>Waiting for integration</source>
   <translation>Esperando la integración</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>paused, resumes {0}</source>
   <translation>en pausa, sigue {0}</translation>
  </message>
  <message>
   <source>server not reached</source>
   <translation>servidor no alcanzado</translation>
  </message>
  <message>
   <source>{0} {1} of {2}</source>
   <translation>{0} {1} de {2}</translation>
  </message>
  <message>
   <source>{0} · last sync {1}</source>
   <translation>{0} · última sincronización {1}</translation>
  </message>
 </context>
 <context>
  <name>AboutWindow</name>
  <message>
   <source>About Two Arrows</source>
   <translation>Acerca de Two Arrows</translation>
  </message>
  <message>
   <source>Datafile</source>
   <translation>Archivo de datos</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Creado el</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>SQLite</source>
   <translation>SQLite</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tablas</translation>
  </message>
  <message>
   <source>Tables with their numbers of records</source>
   <translation>Tablas con su número de registros</translation>
  </message>
  <message>
   <source>This datafile holds no records yet</source>
   <translation>Este archivo de datos aún no contiene registros</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
  <message>
   <source>Version {0} · Apache License 2.0</source>
   <translation>Versión {0} · Licencia Apache 2.0</translation>
  </message>
  <message>
   <source>{0} records in {1} tables</source>
   <translation>{0} registros en {1} tablas</translation>
  </message>
 </context>
 <context>
  <name>AdminPage</name>
  <message>
   <source>Audit log</source>
   <translation>Bitácora de auditoría</translation>
  </message>
  <message>
   <source>Users</source>
   <translation>Usuarios</translation>
  </message>
  <message>
   <source>Who changed what and when</source>
   <translation>Quién cambió qué y cuándo</translation>
  </message>
  <message>
   <source>Who may log in, and what they may do</source>
   <translation>Quién puede iniciar sesión, y qué puede hacer</translation>
  </message>
 </context>
 <context>
  <name>AppearancePage</name>
  <message>
   <source>&amp;Light</source>
   <translation>C&amp;laro</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Como el &amp;sistema</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Dar&amp;k</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>I&amp;dioma</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Windows that are open take over a new language after OK.</source>
   <translation>Las ventanas abiertas toman el nuevo idioma tras Aceptar.</translation>
  </message>
 </context>
 <context>
  <name>AttemptDelay</name>
  <message numerus="yes">
   <source>Too many failed attempts. The next one is possible in %Ln seconds.</source>
   <comment>Too many failed attempts. The next one is possible in 1 second.</comment>
   <translation>
    <numerusform>Demasiados intentos fallidos. El próximo es posible dentro de %Ln segundo.</numerusform>
    <numerusform>Demasiados intentos fallidos. El próximo es posible dentro de %Ln segundos.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AuditWindow</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation>
    <numerusform>%Ln línea</numerusform>
    <numerusform>%Ln líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Verify</source>
   <translation>&amp;Verificar</translation>
  </message>
  <message>
   <source>All {0} lines are as they were written. Seal of the last: {1}.</source>
   <translation>Las {0} líneas están tal como se escribieron. Sello de la última: {1}.</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Bitácora de auditoría</translation>
  </message>
  <message>
   <source>Audit log – {0}</source>
   <translation>Bitácora de auditoría – {0}</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>Valores modificados</translation>
  </message>
  <message>
   <source>Check that no line was changed, added or removed in between</source>
   <translation>Comprobar que ninguna línea se ha cambiado, añadido o quitado entretanto</translation>
  </message>
  <message>
   <source>Checking the chain of the audit log</source>
   <translation>Comprobando la cadena de la bitácora de auditoría</translation>
  </message>
  <message>
   <source>Choose an earlier day at From, or fewer filters.</source>
   <translation>Elija un día anterior en Desde, o menos filtros.</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Fecha y hora</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Line {0} was changed, or lines before it were removed: {1}, {2}, {3}. The {4} lines before it are as they were written.</source>
   <translation>Se cambió la línea {0}, o se quitaron líneas anteriores: {1}, {2}, {3}. Las {4} líneas anteriores están tal como se escribieron.</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Valor nuevo</translation>
  </message>
  <message>
   <source>No line matches the filters</source>
   <translation>Ninguna línea coincide con los filtros</translation>
  </message>
  <message>
   <source>No values</source>
   <translation>Sin valores</translation>
  </message>
  <message>
   <source>Old value</source>
   <translation>Valor anterior</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation>Las {0} líneas más recientes de {1}; desplácese para ver más</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Usuario</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Lo que se hizo</translation>
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation>Escribir en un archivo cada línea que muestran los filtros</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Escribiendo {0}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>{0} lines were written to {1}.</source>
   <translation>Se escribieron {0} líneas en {1}.</translation>
  </message>
 </context>
 <context>
  <name>CardPage</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimir…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close without taking the card?</source>
   <translation>¿Cerrar sin llevarse la tarjeta?</translation>
  </message>
  <message>
   <source>Give it to who sets up the site. The password is kept nowhere in readable form: it is shown only now.</source>
   <translation>Désela a quien instale el sitio. La contraseña no se guarda en ninguna parte en forma legible: solo se muestra ahora.</translation>
  </message>
  <message>
   <source>Make its datafile there, by New remote site or from a Site export.</source>
   <translation>Cree allí su archivo de datos, con Nuevo sitio remoto o desde una exportación de sitio.</translation>
  </message>
  <message>
   <source>Site {0} was made. {1}</source>
   <translation>Se creó el sitio {0}. {1}</translation>
  </message>
  <message>
   <source>The card of {0}</source>
   <translation>La tarjeta de {0}</translation>
  </message>
  <message>
   <source>The password cannot be seen again; a new one can be set in the site window.</source>
   <translation>La contraseña no puede verse de nuevo; puede definirse otra en la ventana del sitio.</translation>
  </message>
  <message>
   <source>Type or scan this on its device at the first start.</source>
   <translation>Escriba o escanee esto en su dispositivo en el primer inicio.</translation>
  </message>
  <message>
   <source>Type or scan this on the tablet; the store comes to it.</source>
   <translation>Escriba o escanee esto en la tableta; el almacén llega a ella.</translation>
  </message>
 </context>
 <context>
  <name>CentralPage</name>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>All sites of the network will synchronise with this datafile.</source>
   <translation>Todos los sitios de la red se sincronizarán con este archivo de datos.</translation>
  </message>
  <message>
   <source>Central Medical Store</source>
   <translation>Almacén Médico Central</translation>
  </message>
  <message>
   <source>Cr&amp;eate</source>
   <translation>C&amp;rear</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Archivo de datos</translation>
  </message>
  <message>
   <source>New central server</source>
   <translation>Nuevo servidor central</translation>
  </message>
  <message>
   <source>Password &amp;again</source>
   <translation>Contraseña, &amp;otra vez</translation>
  </message>
  <message>
   <source>Password again</source>
   <translation>Contraseña, otra vez</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nombre del sitio</translation>
  </message>
  <message>
   <source>The administrator needs a password</source>
   <translation>El administrador necesita una contraseña</translation>
  </message>
  <message>
   <source>The first user; others can be added later</source>
   <translation>El primer usuario; después pueden añadirse otros</translation>
  </message>
  <message>
   <source>This is not the same password</source>
   <translation>No es la misma contraseña</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nombre de usuario</translation>
  </message>
 </context>
 <context>
  <name>ChangeCodeDialog</name>
  <message>
   <source>&amp;New code</source>
   <translation>Código &amp;nuevo</translation>
  </message>
  <message>
   <source>&amp;Present code</source>
   <translation>Código &amp;actual</translation>
  </message>
  <message>
   <source>Change unlock code</source>
   <translation>Cambiar el código de desbloqueo</translation>
  </message>
  <message>
   <source>Give a new code</source>
   <translation>Indique un código nuevo</translation>
  </message>
  <message>
   <source>It is not the same as above</source>
   <translation>No es igual que arriba</translation>
  </message>
  <message>
   <source>New code &amp;again</source>
   <translation>Código nuevo, &amp;otra vez</translation>
  </message>
 </context>
 <context>
  <name>ChangePage</name>
  <message>
   <source>&amp;Make it so</source>
   <translation>&amp;Hacerlo así</translation>
  </message>
  <message>
   <source>Central data is edited on {0}, and on {1} no longer.</source>
   <translation>Los datos centrales se editan en {0}, y ya no en {1}.</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Condiciones</translation>
  </message>
  <message>
   <source>Do it an&amp;yway, and keep the reason in the log</source>
   <translation>Hacerlo de todos &amp;modos y guardar el motivo en la bitácora</translation>
  </message>
  <message>
   <source>Make {0} the primary server</source>
   <translation>Hacer de {0} el servidor primario</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. What must hold is checked again every two seconds.</source>
   <translation>Aún no se ha cambiado nada. Lo que debe cumplirse se comprueba cada dos segundos.</translation>
  </message>
  <message>
   <source>Nothing is in the way.</source>
   <translation>Nada lo impide.</translation>
  </message>
  <message>
   <source>The sync settings of stores stay here, on the central server.</source>
   <translation>La configuración de sincronización de los almacenes queda aquí, en el servidor central.</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Lo que cambia</translation>
  </message>
  <message>
   <source>What must hold</source>
   <translation>Lo que debe cumplirse</translation>
  </message>
  <message>
   <source>{0} gets a full copy of every store, at its next synchronisation.</source>
   <translation>{0} recibe una copia completa de cada almacén, en su próxima sincronización.</translation>
  </message>
  <message>
   <source>{0} keeps full copies only where they are set.</source>
   <translation>{0} conserva copias completas solo donde están definidas.</translation>
  </message>
  <message>
   <source>•  {0}</source>
   <translation>•  {0}</translation>
  </message>
 </context>
 <context>
  <name>CheckList</name>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Facility</source>
   <translation>Establecimiento</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Make all that are listed visible in the store</source>
   <translation>Hacer visible en el almacén todo lo de la lista</translation>
  </message>
  <message>
   <source>Make none that are listed visible in the store</source>
   <translation>No hacer visible en el almacén nada de la lista</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Not in stock</source>
   <translation>Sin existencias</translation>
  </message>
  <message>
   <source>Not visible</source>
   <translation>No visible</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Nada que mostrar</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Marcar todo</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Desmarcar todo</translation>
  </message>
  <message>
   <source>Visible</source>
   <translation>Visible</translation>
  </message>
  <message>
   <source>Which are listed</source>
   <translation>Cuáles se muestran</translation>
  </message>
  <message>
   <source>{0}/{1} listed · {2} visible</source>
   <translation>{0}/{1} en la lista · {2} visibles</translation>
  </message>
 </context>
 <context>
  <name>ChoiceDialog</name>
  <message>
   <source>Search in any column</source>
   <translation>Buscar en cualquier columna</translation>
  </message>
 </context>
 <context>
  <name>ChoicePage</name>
  <message>
   <source>&amp;Open a datafile</source>
   <translation>&amp;Abrir un archivo de datos</translation>
  </message>
  <message>
   <source>A central server and a remote site with made-up data, to look around in.</source>
   <translation>Un servidor central y un sitio remoto con datos inventados, para conocer el programa.</translation>
  </message>
  <message>
   <source>A site that its central server already lists: you need its name and password.</source>
   <translation>Un sitio que su servidor central ya tiene en la lista: necesita su nombre y su contraseña.</translation>
  </message>
  <message>
   <source>New &amp;central server</source>
   <translation>Nuevo servidor &amp;central</translation>
  </message>
  <message>
   <source>New &amp;remote site</source>
   <translation>Nuevo sitio &amp;remoto</translation>
  </message>
  <message>
   <source>One that is on this machine, or a database.</source>
   <translation>Uno que está en este equipo, o una base de datos.</translation>
  </message>
  <message>
   <source>The one that all sites of a network synchronise with.</source>
   <translation>Aquel con el que se sincronizan todos los sitios de una red.</translation>
  </message>
  <message>
   <source>Try the &amp;demo network</source>
   <translation>Probar la red de &amp;demostración</translation>
  </message>
  <message>
   <source>Two Arrows works on a datafile. Which one will it be?</source>
   <translation>Two Arrows trabaja con un archivo de datos. ¿Cuál será?</translation>
  </message>
  <message>
   <source>Welcome to Two Arrows</source>
   <translation>Bienvenido a Two Arrows</translation>
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <source>&amp;Keep synchronising</source>
   <translation>&amp;Seguir sincronizando</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Keep synchronising when the window is closed?</source>
   <translation>¿Seguir sincronizando con la ventana cerrada?</translation>
  </message>
  <message>
   <source>Two Arrows then stays in the tray, where its icon shows how synchronisation stands and opens this window again. You are asked only now; Preferences &gt; General has the choice.</source>
   <translation>Two Arrows queda entonces en la bandeja, donde su icono muestra cómo va la sincronización y abre de nuevo esta ventana. Solo se pregunta ahora; la opción está en Preferencias &gt; General.</translation>
  </message>
 </context>
 <context>
  <name>ConditionsPage</name>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Mover</translation>
  </message>
  <message>
   <source>&amp;Nobody enters data in this store until it has moved</source>
   <translation>&amp;Nadie introduce datos en este almacén hasta que se haya movido</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Condiciones</translation>
  </message>
  <message>
   <source>Move it an&amp;yway, and keep the reason in the log</source>
   <translation>Moverlo de todos &amp;modos y guardar el motivo en la bitácora</translation>
  </message>
  <message>
   <source>Move {0} to {1}</source>
   <translation>Mover {0} a {1}</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. What follows is checked again every two seconds.</source>
   <translation>Aún no se ha cambiado nada. Lo que sigue se comprueba cada dos segundos.</translation>
  </message>
 </context>
 <context>
  <name>ContentsPage</name>
  <message>
   <source>&amp;Make the datafile</source>
   <translation>&amp;Crear el archivo de datos</translation>
  </message>
  <message>
   <source>Applying records</source>
   <translation>Aplicando registros</translation>
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation>Elija dónde estará el archivo de datos</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Archivo de datos</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>The file is whole, and was signed with the site's password.</source>
   <translation>El archivo está completo, y se firmó con la contraseña del sitio.</translation>
  </message>
  <message>
   <source>Use it on one machine only: the first that synchronises becomes this site.</source>
   <translation>Úselo en un solo equipo: el primero que se sincronice será este sitio.</translation>
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation>{0} (ID {1})</translation>
  </message>
 </context>
 <context>
  <name>CopiesTable</name>
  <message>
   <source>Go to a cell of Local or Syncs with to see why it is so.</source>
   <translation>Vaya a una celda de Local o Sincroniza con para ver por qué es así.</translation>
  </message>
  <message>
   <source>Last synced</source>
   <translation>Última sincronización</translation>
  </message>
  <message>
   <source>Local</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>No other sites</source>
   <translation>Ningún otro sitio</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation>Sincronizar &amp;con</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronización</translation>
  </message>
  <message>
   <source>Sync with</source>
   <translation>Sincronizar con</translation>
  </message>
  <message>
   <source>Syncs with</source>
   <translation>Sincroniza con</translation>
  </message>
  <message>
   <source>The active copy is always whole</source>
   <translation>La copia activa siempre está completa</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
 </context>
 <context>
  <name>Counts</name>
  <message numerus="yes">
   <source>%Ln days ago</source>
   <comment>1 day ago</comment>
   <translation>
    <numerusform>hace %Ln día</numerusform>
    <numerusform>hace %Ln días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours ago</source>
   <comment>1 hour ago</comment>
   <translation>
    <numerusform>hace %Ln hora</numerusform>
    <numerusform>hace %Ln horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes ago</source>
   <comment>1 minute ago</comment>
   <translation>
    <numerusform>hace %Ln minuto</numerusform>
    <numerusform>hace %Ln minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln hours</source>
   <comment>in 1 hour</comment>
   <translation>
    <numerusform>dentro de %Ln hora</numerusform>
    <numerusform>dentro de %Ln horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln minutes</source>
   <comment>in 1 minute</comment>
   <translation>
    <numerusform>dentro de %Ln minuto</numerusform>
    <numerusform>dentro de %Ln minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln seconds</source>
   <comment>in 1 second</comment>
   <translation>
    <numerusform>dentro de %Ln segundo</numerusform>
    <numerusform>dentro de %Ln segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
 </context>
 <context>
  <name>CreateSite</name>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Create sync site</source>
   <translation>Crear sitio de sincronización</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Syncs with</source>
   <translation>Sincroniza con</translation>
  </message>
 </context>
 <context>
  <name>DemoPage</name>
  <message>
   <source>&amp;Start the demo</source>
   <translation>&amp;Iniciar la demostración</translation>
  </message>
  <message>
   <source>Made-up data on this machine; nothing leaves it.</source>
   <translation>Datos inventados en este equipo; nada sale de él.</translation>
  </message>
  <message>
   <source>The demo network</source>
   <translation>La red de demostración</translation>
  </message>
  <message>
   <source>Two windows open: the central server with its registered sites, and the remote site General Warehouse with records that wait to be sent. Press the two arrows in its window and watch the number fall.

Making the network takes a moment the first time.</source>
   <translation>Se abren dos ventanas: el servidor central con sus sitios registrados, y el sitio remoto General Warehouse con registros en espera de envío. Pulse las dos flechas en su ventana y vea bajar el número.

Crear la red tarda un momento la primera vez.</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>&amp;Funder name</source>
   <translation>Nombre del &amp;financiador</translation>
  </message>
  <message>
   <source>From the support database; it cannot be edited here</source>
   <translation>De la base de datos de soporte; no se edita aquí</translation>
  </message>
  <message>
   <source>Funder</source>
   <translation>Financiador</translation>
  </message>
  <message>
   <source>License code</source>
   <translation>Código de licencia</translation>
  </message>
  <message>
   <source>Licensed users</source>
   <translation>Usuarios con licencia</translation>
  </message>
  <message>
   <source>Several contracts in the support database match.</source>
   <translation>Coinciden varios contratos de la base de soporte.</translation>
  </message>
  <message>
   <source>Support end date</source>
   <translation>Fin del soporte</translation>
  </message>
  <message>
   <source>Support start date</source>
   <translation>Inicio del soporte</translation>
  </message>
  <message>
   <source>The support contract ended on {0}.</source>
   <translation>El contrato de soporte terminó el {0}.</translation>
  </message>
  <message>
   <source>Type a funder and press Tab to search the support database.</source>
   <translation>Escriba un financiador y pulse Tab para buscar en la base de soporte.</translation>
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>At {0}: synchronise, and work in the store when nothing waits.</source>
   <translation>En {0}: sincronice, y trabaje en el almacén cuando nada espere.</translation>
  </message>
  <message>
   <source>First let its device synchronise once more, and put it out of use.</source>
   <translation>Deje antes que su dispositivo se sincronice una vez más, y retírelo del uso.</translation>
  </message>
  <message>
   <source>It is active on {0} now, and on no other site.</source>
   <translation>Ahora está activo en {0}, y en ningún otro sitio.</translation>
  </message>
  <message>
   <source>The central server has all its data: it is safe to work in it.</source>
   <translation>El servidor central tiene todos sus datos: es seguro trabajar en él.</translation>
  </message>
  <message>
   <source>The move is done. Both sites have it in their log.</source>
   <translation>El traslado está hecho. Ambos sitios lo tienen en su bitácora.</translation>
  </message>
  <message>
   <source>Then it is safe to work in it there.</source>
   <translation>Entonces es seguro trabajar en él allí.</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Lo que sigue</translation>
  </message>
  <message>
   <source>You may close this window: what waits is sent without it.</source>
   <translation>Puede cerrar esta ventana: lo que espera se envía sin ella.</translation>
  </message>
  <message>
   <source>{0} fetches it at its first synchronisation.</source>
   <translation>{0} lo recibe en su primera sincronización.</translation>
  </message>
  <message>
   <source>{0} has fetched everything: it is safe to work in the store there.</source>
   <translation>{0} lo ha recibido todo: es seguro trabajar allí en el almacén.</translation>
  </message>
  <message>
   <source>{0} has moved</source>
   <translation>{0} se ha movido</translation>
  </message>
  <message>
   <source>{0} has no store any more: it may be deleted in the list of sites.</source>
   <translation>{0} ya no tiene almacén: puede eliminarse en la lista de sitios.</translation>
  </message>
  <message>
   <source>{0} stays, for its full copies: {1}.</source>
   <translation>{0} se queda, por sus copias completas: {1}.</translation>
  </message>
  <message>
   <source>{0} stays, for its other stores: {1}.</source>
   <translation>{0} se queda, por sus otros almacenes: {1}.</translation>
  </message>
 </context>
 <context>
  <name>EditWindow</name>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Seguir editando</translation>
  </message>
  <message>
   <source>Keep editing takes over those values and keeps what you changed yourself; OK then saves both. Reload drops your changes.</source>
   <translation>Seguir editando toma esos valores y conserva lo que usted cambió; Aceptar guarda ambos. Recargar descarta sus cambios.</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Recargar</translation>
  </message>
  <message>
   <source>They have not been saved.</source>
   <translation>No se han guardado.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>Add a store to it on the central server.</source>
   <translation>Añádale un almacén en el servidor central.</translation>
  </message>
  <message>
   <source>Ask an administrator to give it under Edit user &gt; Permissions &gt; Admin.</source>
   <translation>Pida a un administrador que lo conceda en Editar usuario &gt; Permisos &gt; Administración.</translation>
  </message>
  <message>
   <source>Check its host, port, name, user and password, and that the server runs.</source>
   <translation>Compruebe el equipo, el puerto, el nombre, el usuario y la contraseña, y que el servidor funcione.</translation>
  </message>
  <message>
   <source>Check its path and your rights.</source>
   <translation>Compruebe su ruta y sus permisos.</translation>
  </message>
  <message>
   <source>Check its path or URL under File &gt; Preferences &gt; General.</source>
   <translation>Compruebe su ruta o URL en Archivo &gt; Preferencias &gt; General.</translation>
  </message>
  <message>
   <source>Check that the central server runs, and the port in the server URL.</source>
   <translation>Compruebe que el servidor central funciona y el puerto de la URL del servidor.</translation>
  </message>
  <message>
   <source>Check that the disk is there and that you may read and write the file.</source>
   <translation>Compruebe que el disco está ahí y que puede leer y escribir el archivo.</translation>
  </message>
  <message>
   <source>Check the URL and this machine's date, or install the server's certificate.</source>
   <translation>Compruebe la URL y la fecha de este equipo, o instale el certificado del servidor.</translation>
  </message>
  <message>
   <source>Check the folder, your rights and the space on the disk.</source>
   <translation>Compruebe la carpeta, sus permisos y el espacio en el disco.</translation>
  </message>
  <message>
   <source>Check the host and the port in the server URL.</source>
   <translation>Compruebe el equipo y el puerto de la URL del servidor.</translation>
  </message>
  <message>
   <source>Check the path, or make one with 'twoarrows init'.</source>
   <translation>Compruebe la ruta, o cree uno con 'twoarrows init'.</translation>
  </message>
  <message>
   <source>Check the server URL and the site name; nothing was sent.</source>
   <translation>Compruebe la URL del servidor y el nombre del sitio; no se envió nada.</translation>
  </message>
  <message>
   <source>Check the server URL and this machine's internet connection.</source>
   <translation>Compruebe la URL del servidor y la conexión a internet de este equipo.</translation>
  </message>
  <message>
   <source>Check the site name: it must match the name on the central server exactly.</source>
   <translation>Compruebe el nombre del sitio: debe coincidir exactamente con el del servidor central.</translation>
  </message>
  <message>
   <source>Check the table's name and the ID; upper and lower case matter.</source>
   <translation>Compruebe el nombre de la tabla y el ID; importan mayúsculas y minúsculas.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .2a and was made by Two Arrows.</source>
   <translation>Elija un archivo que termine en .2a y hecho por Two Arrows.</translation>
  </message>
  <message>
   <source>Choose another file, or make a new datafile.</source>
   <translation>Elija otro archivo, o cree un archivo de datos nuevo.</translation>
  </message>
  <message>
   <source>Choose another name; an existing file is never overwritten.</source>
   <translation>Elija otro nombre; nunca se sobrescribe un archivo existente.</translation>
  </message>
  <message>
   <source>Choose another port, or end the other program.</source>
   <translation>Elija otro puerto, o cierre el otro programa.</translation>
  </message>
  <message>
   <source>Choose two other records, or edit them one by one; nothing was changed.</source>
   <translation>Elija otros dos registros, o edítelos uno a uno; no se cambió nada.</translation>
  </message>
  <message>
   <source>Close what has it open, or remove that folder to have it made anew.</source>
   <translation>Cierre lo que lo tenga abierto, o elimine esa carpeta para que se haga de nuevo.</translation>
  </message>
  <message>
   <source>Close what has it open, remove it to have it made anew, or choose a folder with --dir.</source>
   <translation>Cierre lo que lo tenga abierto, elimínelo para que se haga de nuevo, o elija una carpeta con --dir.</translation>
  </message>
  <message>
   <source>Correct it; nothing was changed.</source>
   <translation>Corríjalo; no se cambió nada.</translation>
  </message>
  <message>
   <source>Correct the value; nothing was saved.</source>
   <translation>Corrija el valor; no se guardó nada.</translation>
  </message>
  <message>
   <source>Do it in the central server's datafile.</source>
   <translation>Hágalo en el archivo de datos del servidor central.</translation>
  </message>
  <message>
   <source>Edit it where it belongs; nothing was changed.</source>
   <translation>Edítelo donde pertenece; no se cambió nada.</translation>
  </message>
  <message>
   <source>Free some space; what was not yet saved is tried again.</source>
   <translation>Libere espacio; lo que aún no se guardó se intenta de nuevo.</translation>
  </message>
  <message>
   <source>Give a password.</source>
   <translation>Indique una contraseña.</translation>
  </message>
  <message>
   <source>Give another user who is not disabled the permission Edit users first.</source>
   <translation>Conceda antes el permiso Editar usuarios a otro usuario que no esté desactivado.</translation>
  </message>
  <message>
   <source>Give each site a name of its own: it is what the site logs in with.</source>
   <translation>Dé a cada sitio un nombre propio: con él se identifica.</translation>
  </message>
  <message>
   <source>Give it a value; nothing was saved.</source>
   <translation>Dele un valor; no se guardó nada.</translation>
  </message>
  <message>
   <source>If this device replaces it, press Reset beside Hardware ID in the site's window on the central server.</source>
   <translation>Si este dispositivo lo sustituye, pulse Restablecer junto a ID de hardware en la ventana del sitio en el servidor central.</translation>
  </message>
  <message>
   <source>Install Node.js 18 or later, or leave it to the built-in HTTP client.</source>
   <translation>Instale Node.js 18 o posterior, o déjelo al cliente HTTP incorporado.</translation>
  </message>
  <message>
   <source>Install it with: pip install 'twoarrows[postgresql]'.</source>
   <translation>Instálelo con: pip install 'twoarrows[postgresql]'.</translation>
  </message>
  <message>
   <source>Install one, on Debian with: apt-get install fonts-dejavu-core.</source>
   <translation>Instale una, en Debian con: apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>It cannot be deleted from its own datafile.</source>
   <translation>No puede eliminarse desde su propio archivo de datos.</translation>
  </message>
  <message>
   <source>It is started again; if it stays so, switch it off in the Preferences.</source>
   <translation>Se inicia de nuevo; si sigue así, desactívelo en Preferencias.</translation>
  </message>
  <message>
   <source>It is started again; see the log for the cause.</source>
   <translation>Se inicia de nuevo; vea la causa en la bitácora.</translation>
  </message>
  <message>
   <source>It is tried again in a little while.</source>
   <translation>Se intenta de nuevo dentro de un rato.</translation>
  </message>
  <message>
   <source>It is tried again; if it stays so, a device between the two may change the traffic.</source>
   <translation>Se intenta de nuevo; si sigue así, un dispositivo intermedio puede estar cambiando el tráfico.</translation>
  </message>
  <message>
   <source>It is tried again; the cause is in the central server's log.</source>
   <translation>Se intenta de nuevo; la causa está en la bitácora del servidor central.</translation>
  </message>
  <message>
   <source>It was applied meanwhile, or replaced by a newer version: look at the list again.</source>
   <translation>Se aplicó entretanto, o lo reemplazó una versión más reciente: mire la lista de nuevo.</translation>
  </message>
  <message>
   <source>Its administrator must clear that; nothing was lost, and it is tried again.</source>
   <translation>Su administrador debe borrarla; no se perdió nada, y se intenta de nuevo.</translation>
  </message>
  <message>
   <source>Let the sites synchronise until nothing waits, or override it with a reason.</source>
   <translation>Deje que los sitios se sincronicen hasta que nada espere, o fuércelo con un motivo.</translation>
  </message>
  <message>
   <source>Line {line} of {path} cannot be imported: {reason}.</source>
   <translation>La línea {line} de {path} no se puede importar: {reason}.</translation>
  </message>
  <message>
   <source>Look at the list of users; users are disabled, never deleted.</source>
   <translation>Mire la lista de usuarios; los usuarios se desactivan, nunca se eliminan.</translation>
  </message>
  <message>
   <source>Look at the new values, then decide which to keep; nothing was overwritten.</source>
   <translation>Mire los valores nuevos y decida cuáles conservar; no se sobrescribió nada.</translation>
  </message>
  <message>
   <source>Look at the screenshots and the log in {path}.</source>
   <translation>Mire las capturas de pantalla y la bitácora en {path}.</translation>
  </message>
  <message>
   <source>Make another site the primary server first: 'twoarrows site primary'.</source>
   <translation>Haga antes que otro sitio sea el servidor primario: 'twoarrows site primary'.</translation>
  </message>
  <message>
   <source>Make one with: twoarrows init central --test-api.</source>
   <translation>Cree uno con: twoarrows init central --test-api.</translation>
  </message>
  <message>
   <source>Make the folder first, or choose another place for the datafile.</source>
   <translation>Cree antes la carpeta, o elija otro lugar para el archivo de datos.</translation>
  </message>
  <message>
   <source>Name a CSV file or a database under File &gt; Preferences &gt; General.</source>
   <translation>Indique un archivo CSV o una base de datos en Archivo &gt; Preferencias &gt; General.</translation>
  </message>
  <message>
   <source>No font is installed on this machine, so no text could be drawn.</source>
   <translation>No hay ninguna fuente instalada en este equipo, así que no podría dibujarse ningún texto.</translation>
  </message>
  <message>
   <source>No site can be made from {path}: {reason}.</source>
   <translation>No se puede crear un sitio a partir de {path}: {reason}.</translation>
  </message>
  <message>
   <source>No support database is named here.</source>
   <translation>Aquí no se indica ninguna base de soporte.</translation>
  </message>
  <message>
   <source>Nobody would be left who may edit users.</source>
   <translation>No quedaría nadie que pueda editar usuarios.</translation>
  </message>
  <message>
   <source>Node.js cannot be used: {reason}.</source>
   <translation>No se puede usar Node.js: {reason}.</translation>
  </message>
  <message>
   <source>Nothing was changed. Send the log file to your support.</source>
   <translation>No se cambió nada. Envíe el archivo de bitácora a su soporte.</translation>
  </message>
  <message>
   <source>Nothing was changed; synchronise as usual.</source>
   <translation>No se cambió nada; sincronice como siempre.</translation>
  </message>
  <message>
   <source>Nothing was exchanged. If it is to stay so, realign this site in the navigator or by 'twoarrows sync --after-restore': all its data is sent again, then it is rebuilt.</source>
   <translation>No se intercambió nada. Si ha de quedar así, realinee este sitio en el navegador o con 'twoarrows sync --after-restore': se envían de nuevo todos sus datos y luego se reconstruye.</translation>
  </message>
  <message>
   <source>Nothing was exchanged. If this is the one to go on with, realign it in the navigator or by 'twoarrows sync --after-restore': it is rebuilt from the central server, and nothing unsent is lost.</source>
   <translation>No se intercambió nada. Si es este con el que hay que seguir, realinéelo en el navegador o con 'twoarrows sync --after-restore': se reconstruye desde el servidor central, y no se pierde nada sin enviar.</translation>
  </message>
  <message>
   <source>Nothing was imported. Correct the line, or import the others with --keep-going.</source>
   <translation>No se importó nada. Corrija la línea, o importe las demás con --keep-going.</translation>
  </message>
  <message>
   <source>Nothing was made. Ask the central server's administrator for a new site export.</source>
   <translation>No se hizo nada. Pida al administrador del servidor central una nueva exportación de sitio.</translation>
  </message>
  <message>
   <source>Nothing was unlocked; type the authorisation code again.</source>
   <translation>No se desbloqueó nada; escriba de nuevo el código de autorización.</translation>
  </message>
  <message>
   <source>Port {port} on {host} is used by another program.</source>
   <translation>Otro programa usa el puerto {port} de {host}.</translation>
  </message>
  <message>
   <source>PostgreSQL datafiles need a driver that is not installed here.</source>
   <translation>Los archivos de datos PostgreSQL necesitan un controlador que no está instalado aquí.</translation>
  </message>
  <message>
   <source>Press Unblock site in its window on the central server.</source>
   <translation>Pulse Quitar el bloqueo en su ventana en el servidor central.</translation>
  </message>
  <message>
   <source>Put the password alone on its first line, or give - to read it from standard input.</source>
   <translation>Ponga la contraseña sola en la primera línea, o indique - para leerla de la entrada estándar.</translation>
  </message>
  <message>
   <source>Remove its stores first; they go to the central server.</source>
   <translation>Quite antes sus almacenes; pasan al servidor central.</translation>
  </message>
  <message>
   <source>Restore the latest backup, or initialise the site again from its central server.</source>
   <translation>Restaure la última copia de seguridad, o inicialice de nuevo el sitio desde su servidor central.</translation>
  </message>
  <message>
   <source>See the sites there are with 'twoarrows site list'.</source>
   <translation>Vea los sitios con 'twoarrows site list'.</translation>
  </message>
  <message>
   <source>See the stores there are with 'twoarrows store list'.</source>
   <translation>Vea los almacenes con 'twoarrows store list'.</translation>
  </message>
  <message>
   <source>Set one with 'twoarrows unlock-code set'.</source>
   <translation>Defina uno con 'twoarrows unlock-code set'.</translation>
  </message>
  <message>
   <source>Set the same password here and on the central server.</source>
   <translation>Defina la misma contraseña aquí y en el servidor central.</translation>
  </message>
  <message>
   <source>Set the server URL, the site name and the password.</source>
   <translation>Defina la URL del servidor, el nombre del sitio y la contraseña.</translation>
  </message>
  <message>
   <source>Site {site} does not become the primary server: {reasons}.</source>
   <translation>El sitio {site} no pasa a ser el servidor primario: {reasons}.</translation>
  </message>
  <message>
   <source>Site {site} has no store.</source>
   <translation>El sitio {site} no tiene almacén.</translation>
  </message>
  <message>
   <source>Site {site} is blocked after too many failed log-ins.</source>
   <translation>El sitio {site} está bloqueado tras demasiados intentos fallidos.</translation>
  </message>
  <message>
   <source>Site {site} is the primary server, where central data is edited.</source>
   <translation>El sitio {site} es el servidor primario, donde se editan los datos centrales.</translation>
  </message>
  <message>
   <source>Site {site} is the site of this datafile.</source>
   <translation>El sitio {site} es el sitio de este archivo de datos.</translation>
  </message>
  <message>
   <source>Site {site} still has stores: {stores}.</source>
   <translation>El sitio {site} aún tiene almacenes: {stores}.</translation>
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of sites.</source>
   <translation>Quizá alguien lo eliminó: mire la lista de sitios.</translation>
  </message>
  <message>
   <source>Somebody may have deleted it: look at the list of stores.</source>
   <translation>Quizá alguien lo eliminó: mire la lista de almacenes.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong: {reason}.</source>
   <translation>Ocurrió algo inesperado: {reason}.</translation>
  </message>
  <message>
   <source>Start it in a desktop session, or use the command line ('twoarrows --help').</source>
   <translation>Inícielo en una sesión de escritorio, o use la línea de órdenes ('twoarrows --help').</translation>
  </message>
  <message>
   <source>Store {store} is not moved to site {site}: {reasons}.</source>
   <translation>El almacén {store} no se mueve al sitio {site}: {reasons}.</translation>
  </message>
  <message>
   <source>Synchronisation is disabled on the central server: {reason}.</source>
   <translation>La sincronización está desactivada en el servidor central: {reason}.</translation>
  </message>
  <message>
   <source>The Node HTTP client failed: {reason}.</source>
   <translation>Falló el cliente HTTP de Node: {reason}.</translation>
  </message>
  <message>
   <source>The answer of {url} was incomplete or not understood: {reason}.</source>
   <translation>La respuesta de {url} estaba incompleta o no se entendió: {reason}.</translation>
  </message>
  <message>
   <source>The central server is busy with an earlier synchronisation of this site.</source>
   <translation>El servidor central está ocupado con una sincronización anterior de este sitio.</translation>
  </message>
  <message>
   <source>The central server is still working on what was sent after {seconds} seconds.</source>
   <translation>El servidor central sigue trabajando en lo enviado después de {seconds} segundos.</translation>
  </message>
  <message>
   <source>The central server knows no site named {site}.</source>
   <translation>El servidor central no conoce ningún sitio llamado {site}.</translation>
  </message>
  <message>
   <source>The central server knows site {site} on another device.</source>
   <translation>El servidor central conoce el sitio {site} en otro dispositivo.</translation>
  </message>
  <message>
   <source>The central server's datafile is older than what it has already exchanged with site {site}: it was restored from a backup.</source>
   <translation>El archivo de datos del servidor central es más antiguo que lo que ya intercambió con el sitio {site}: se restauró de una copia de seguridad.</translation>
  </message>
  <message>
   <source>The certificate of {url} is not trusted: {reason}.</source>
   <translation>No se confía en el certificado de {url}: {reason}.</translation>
  </message>
  <message>
   <source>The code is invalid.</source>
   <translation>El código no es válido.</translation>
  </message>
  <message>
   <source>The database {path} cannot be reached: {reason}.</source>
   <translation>No se alcanza la base de datos {path}: {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} cannot be opened: {reason}.</source>
   <translation>No se puede abrir el archivo de datos {path}: {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} is being written by another program for too long.</source>
   <translation>Otro programa escribe en el archivo de datos {path} desde hace demasiado tiempo.</translation>
  </message>
  <message>
   <source>The datafile {path} is damaged: {reason}.</source>
   <translation>El archivo de datos {path} está dañado: {reason}.</translation>
  </message>
  <message>
   <source>The datafile {path} was made by a later version of Two Arrows.</source>
   <translation>El archivo de datos {path} se hizo con una versión posterior de Two Arrows.</translation>
  </message>
  <message>
   <source>The demo did not end as it should: {reason}.</source>
   <translation>La demostración no terminó como debía: {reason}.</translation>
  </message>
  <message>
   <source>The demo network in {path} cannot be used: {reason}.</source>
   <translation>No se puede usar la red de demostración en {path}: {reason}.</translation>
  </message>
  <message>
   <source>The desktop program cannot start: {reason}.</source>
   <translation>El programa de escritorio no puede iniciarse: {reason}.</translation>
  </message>
  <message>
   <source>The disk that holds {path} is full.</source>
   <translation>El disco que contiene {path} está lleno.</translation>
  </message>
  <message>
   <source>The file {path} cannot be read: {reason}.</source>
   <translation>No se puede leer el archivo {path}: {reason}.</translation>
  </message>
  <message>
   <source>The file {path} cannot be written: {reason}.</source>
   <translation>No se puede escribir el archivo {path}: {reason}.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>La carpeta {path} no existe.</translation>
  </message>
  <message>
   <source>The last synchronisation did not find that a datafile was restored.</source>
   <translation>La última sincronización no detectó que se restaurara un archivo de datos.</translation>
  </message>
  <message>
   <source>The link may be slow: it is tried again with smaller batches.</source>
   <translation>El enlace puede ser lento: se intenta de nuevo con lotes más pequeños.</translation>
  </message>
  <message>
   <source>The name {host} was not found.</source>
   <translation>No se encontró el nombre {host}.</translation>
  </message>
  <message>
   <source>The password file {path} cannot be used: {reason}.</source>
   <translation>No se puede usar el archivo de contraseña {path}: {reason}.</translation>
  </message>
  <message>
   <source>The password is empty.</source>
   <translation>La contraseña está vacía.</translation>
  </message>
  <message>
   <source>The password of site {site} is wrong.</source>
   <translation>La contraseña del sitio {site} es incorrecta.</translation>
  </message>
  <message>
   <source>The received record {held} is no longer held back.</source>
   <translation>El registro recibido {held} ya no está retenido.</translation>
  </message>
  <message>
   <source>The record {record_id} of table {table} is not valid: {reason}.</source>
   <translation>El registro {record_id} de la tabla {table} no es válido: {reason}.</translation>
  </message>
  <message>
   <source>The record {record_id} of table {table} may not be edited here: {reason}.</source>
   <translation>El registro {record_id} de la tabla {table} no puede editarse aquí: {reason}.</translation>
  </message>
  <message>
   <source>The record {remove} of table {table} cannot be merged into {keep}: {reason}.</source>
   <translation>El registro {remove} de la tabla {table} no puede fusionarse en {keep}: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} does not answer: {reason}.</source>
   <translation>El servidor en {url} no responde: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} failed: {reason}.</source>
   <translation>El servidor en {url} falló: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} is not the one this datafile belongs to: {reason}.</source>
   <translation>El servidor en {url} no es aquel al que pertenece este archivo de datos: {reason}.</translation>
  </message>
  <message>
   <source>The server at {url} took too long to answer.</source>
   <translation>El servidor en {url} tardó demasiado en responder.</translation>
  </message>
  <message>
   <source>The server process ended: {reason}.</source>
   <translation>El proceso del servidor terminó: {reason}.</translation>
  </message>
  <message>
   <source>The support database {source} cannot be read: {reason}.</source>
   <translation>No se puede leer la base de soporte {source}: {reason}.</translation>
  </message>
  <message>
   <source>The synchronisation was stopped.</source>
   <translation>Se detuvo la sincronización.</translation>
  </message>
  <message>
   <source>The test API is offered on a datafile that was made for tests alone.</source>
   <translation>La API de pruebas solo se ofrece en un archivo de datos hecho para pruebas.</translation>
  </message>
  <message>
   <source>The user name or the password is wrong.</source>
   <translation>El nombre de usuario o la contraseña es incorrecto.</translation>
  </message>
  <message>
   <source>There is already a file at {path}.</source>
   <translation>Ya hay un archivo en {path}.</translation>
  </message>
  <message>
   <source>There is already a site named {name} (ID {site_id}).</source>
   <translation>Ya hay un sitio llamado {name} (ID {site_id}).</translation>
  </message>
  <message>
   <source>There is no datafile at {path}.</source>
   <translation>No hay ningún archivo de datos en {path}.</translation>
  </message>
  <message>
   <source>There is no record {record_id} in table {table}.</source>
   <translation>No hay ningún registro {record_id} en la tabla {table}.</translation>
  </message>
  <message>
   <source>There is no site {site} in this datafile.</source>
   <translation>No hay ningún sitio {site} en este archivo de datos.</translation>
  </message>
  <message>
   <source>There is no store {store} in this datafile.</source>
   <translation>No hay ningún almacén {store} en este archivo de datos.</translation>
  </message>
  <message>
   <source>There is no user {user} in this datafile.</source>
   <translation>No hay ningún usuario {user} en este archivo de datos.</translation>
  </message>
  <message>
   <source>This datafile has no authorisation code yet.</source>
   <translation>Este archivo de datos aún no tiene código de autorización.</translation>
  </message>
  <message>
   <source>This datafile has no server to synchronise with: {reason}.</source>
   <translation>Este archivo de datos no tiene servidor con el que sincronizar: {reason}.</translation>
  </message>
  <message>
   <source>This datafile is being synchronised by another program.</source>
   <translation>Otro programa está sincronizando este archivo de datos.</translation>
  </message>
  <message>
   <source>This datafile is older than what site {site} has already exchanged: it was restored from a backup, or another copy of it is in use.</source>
   <translation>Este archivo de datos es más antiguo que lo que el sitio {site} ya intercambió: se restauró de una copia de seguridad, o se usa otra copia.</translation>
  </message>
  <message>
   <source>This datafile is the central server's.</source>
   <translation>Este archivo de datos es el del servidor central.</translation>
  </message>
  <message>
   <source>This is only possible on a remote site.</source>
   <translation>Solo es posible en un sitio remoto.</translation>
  </message>
  <message>
   <source>This is only possible on the central server.</source>
   <translation>Solo es posible en el servidor central.</translation>
  </message>
  <message>
   <source>This site's version does not go with the central server's: {reason}.</source>
   <translation>La versión de este sitio no es compatible con la del servidor central: {reason}.</translation>
  </message>
  <message>
   <source>Too many failed attempts.</source>
   <translation>Demasiados intentos fallidos.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, close the other program that uses the datafile.</source>
   <translation>Inténtelo de nuevo; si sigue así, cierre el otro programa que usa el archivo de datos.</translation>
  </message>
  <message>
   <source>Type both again; mind the Caps Lock key.</source>
   <translation>Escriba ambos de nuevo; cuidado con la tecla Bloq Mayús.</translation>
  </message>
  <message>
   <source>Update Two Arrows; the datafile was not touched.</source>
   <translation>Actualice Two Arrows; el archivo de datos no se tocó.</translation>
  </message>
  <message>
   <source>Update the older one of the two.</source>
   <translation>Actualice el más antiguo de los dos.</translation>
  </message>
  <message>
   <source>Wait until that synchronisation has ended.</source>
   <translation>Espere a que termine esa sincronización.</translation>
  </message>
  <message>
   <source>Wait {seconds} seconds before the next one.</source>
   <translation>Espere {seconds} segundos antes del próximo.</translation>
  </message>
  <message>
   <source>What answers at {url} is not a central server: {reason}.</source>
   <translation>Lo que responde en {url} no es un servidor central: {reason}.</translation>
  </message>
  <message>
   <source>What was acknowledged until then is safe.</source>
   <translation>Lo confirmado hasta entonces está a salvo.</translation>
  </message>
  <message>
   <source>What was sent is safe there; the rest follows at the next synchronisation.</source>
   <translation>Lo enviado está a salvo allí; el resto sigue en la próxima sincronización.</translation>
  </message>
  <message>
   <source>Write it like https://central.example.org or http://192.168.1.10:2048.</source>
   <translation>Escríbala como https://central.example.org o http://192.168.1.10:2048.</translation>
  </message>
  <message>
   <source>{field} is empty.</source>
   <translation>{field} está vacío.</translation>
  </message>
  <message>
   <source>{field}: {reason}.</source>
   <translation>{field}: {reason}.</translation>
  </message>
  <message>
   <source>{path} is not a Two Arrows datafile.</source>
   <translation>{path} no es un archivo de datos de Two Arrows.</translation>
  </message>
  <message>
   <source>{url} is not the URL of a server: {reason}.</source>
   <translation>{url} no es la URL de un servidor: {reason}.</translation>
  </message>
  <message>
   <source>{user} lacks the permission {permission}.</source>
   <translation>A {user} le falta el permiso {permission}.</translation>
  </message>
  <message>
   <source>{what} was changed by {user} while you were editing it: {changes}.</source>
   <translation>{user} modificó {what} mientras usted lo editaba: {changes}.</translation>
  </message>
 </context>
 <context>
  <name>ExportedPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>1.  Carry it to the site's machine, and guard it as the data in it.</source>
   <translation>1.  Llévelo al equipo del sitio, y guárdelo como los datos que contiene.</translation>
  </message>
  <message>
   <source>2.  There choose Synchronisation, Site import, or New remote site in the first window.</source>
   <translation>2.  Allí elija Sincronización, Importación de sitio, o Nuevo sitio remoto en la primera ventana.</translation>
  </message>
  <message>
   <source>3.  Delete it. Only the newest export of a site can be used, and once.</source>
   <translation>3.  Elimínelo. Solo puede usarse la exportación más reciente de un sitio, y una vez.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Firmado con</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The file holds all that the site starts with.</source>
   <translation>El archivo contiene todo con lo que empieza el sitio.</translation>
  </message>
  <message>
   <source>What to do with it</source>
   <translation>Qué hacer con él</translation>
  </message>
  <message>
   <source>the password of {0}</source>
   <translation>la contraseña de {0}</translation>
  </message>
  <message>
   <source>{0} was exported</source>
   <translation>{0} se ha exportado</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message numerus="yes">
   <source>%Ln rows exported to {0}.</source>
   <comment>1 row exported to {0}.</comment>
   <translation>
    <numerusform>%Ln fila exportada a {0}.</numerusform>
    <numerusform>%Ln filas exportadas a {0}.</numerusform>
   </translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Libro de Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Página {0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>FilePage</name>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exportar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>Choose where the file will be</source>
   <translation>Elija dónde estará el archivo</translation>
  </message>
  <message>
   <source>Export {0}</source>
   <translation>Exportar {0}</translation>
  </message>
  <message>
   <source>It is checked, and signs the file</source>
   <translation>Se comprueba, y firma el archivo</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation>&amp;Contraseña del sitio</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>The file is signed with the site's password, which is needed again where it is imported.</source>
   <translation>El archivo se firma con la contraseña del sitio, que se necesita de nuevo donde se importa.</translation>
  </message>
  <message>
   <source>Writing records</source>
   <translation>Escribiendo registros</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Desde</translation>
  </message>
  <message>
   <source>&amp;to</source>
   <translation>&amp;hasta</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Todos los eventos</translation>
  </message>
  <message>
   <source>All users</source>
   <translation>Todos los usuarios</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>From day</source>
   <translation>Desde el día</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search in text and values</source>
   <translation>Buscar en el texto y los valores</translation>
  </message>
  <message>
   <source>To day</source>
   <translation>Hasta el día</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Usuario</translation>
  </message>
 </context>
 <context>
  <name>GeneralForm</name>
  <message>
   <source>&amp;Disabled: nobody can log in to it</source>
   <translation>&amp;Desactivado: nadie puede iniciar sesión en él</translation>
  </message>
  <message>
   <source>&amp;Mode</source>
   <translation>&amp;Modo</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>&amp;Type</source>
   <translation>&amp;Tipo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Address, line 2</source>
   <translation>Dirección, línea 2</translation>
  </message>
  <message>
   <source>C&amp;ode</source>
   <translation>Códig&amp;o</translation>
  </message>
  <message>
   <source>C&amp;ustomer</source>
   <translation>C&amp;liente</translation>
  </message>
  <message>
   <source>Charge code</source>
   <translation>Código de cargo</translation>
  </message>
  <message>
   <source>Checked: transactions can be entered here. Unchecked: they cannot. Master data is entered on the primary server alone</source>
   <translation>Marcado: aquí pueden introducirse transacciones. Sin marcar: no. Los datos maestros se introducen solo en el servidor primario</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Given automatically; it never changes</source>
   <translation>Se asigna automáticamente; no cambia nunca</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID de hardware</translation>
  </message>
  <message>
   <source>It goes by being added to another site</source>
   <translation>Se va al añadirlo a otro sitio</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Creado el</translation>
  </message>
  <message>
   <source>Name, as customer and supplier</source>
   <translation>Nombre, como cliente y proveedor</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>Not of the site that this datafile belongs to</source>
   <translation>No es el sitio al que pertenece este archivo de datos</translation>
  </message>
  <message>
   <source>On &amp;hold</source>
   <translation>En s&amp;uspenso</translation>
  </message>
  <message>
   <source>Only one site may be the Open mSupply central server</source>
   <translation>Solo un sitio puede ser el servidor central de Open mSupply</translation>
  </message>
  <message>
   <source>Only the site that this datafile belongs to can be active on it</source>
   <translation>Solo el sitio al que pertenece este archivo de datos puede estar activo en él</translation>
  </message>
  <message>
   <source>Only where the usual way fails on a cellular link</source>
   <translation>Solo donde la vía habitual falla en un enlace móvil</translation>
  </message>
  <message>
   <source>Open mSupply central server &amp;URL</source>
   <translation>&amp;URL del servidor central de Open mSupply</translation>
  </message>
  <message>
   <source>Open mSupply central server settings</source>
   <translation>Configuración del servidor central de Open mSupply</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nombre del sitio</translation>
  </message>
  <message>
   <source>Site ID</source>
   <translation>ID del sitio</translation>
  </message>
  <message>
   <source>Site c&amp;ode</source>
   <translation>Códig&amp;o del sitio</translation>
  </message>
  <message>
   <source>Site is Open mSupply &amp;central server</source>
   <translation>El sitio es el servidor &amp;central de Open mSupply</translation>
  </message>
  <message>
   <source>Site is active on this datafile</source>
   <translation>El sitio está activo en este archivo de datos</translation>
  </message>
  <message>
   <source>Store ID</source>
   <translation>ID del almacén</translation>
  </message>
  <message>
   <source>Supplie&amp;r</source>
   <translation>P&amp;roveedor</translation>
  </message>
  <message>
   <source>The central server's type cannot change</source>
   <translation>El tipo del servidor central no puede cambiar</translation>
  </message>
  <message>
   <source>The record of its name has not arrived yet</source>
   <translation>El registro de su nombre aún no ha llegado</translation>
  </message>
  <message>
   <source>This datafile's own site does not log in</source>
   <translation>El propio sitio de este archivo de datos no se identifica</translation>
  </message>
  <message>
   <source>This site has synchronised: it stops until its name there is the same.</source>
   <translation>Este sitio se ha sincronizado: se detiene hasta que allí su nombre sea el mismo.</translation>
  </message>
  <message>
   <source>This site has synchronised: it stops until its password there is the same.</source>
   <translation>Este sitio se ha sincronizado: se detiene hasta que allí su contraseña sea la misma.</translation>
  </message>
  <message>
   <source>Updated by the site itself when it synchronises</source>
   <translation>Lo actualiza el propio sitio al sincronizarse</translation>
  </message>
  <message>
   <source>Use JS Node HTTP client (not recommended)</source>
   <translation>Usar el cliente HTTP JS Node (no recomendado)</translation>
  </message>
  <message>
   <source>Web site</source>
   <translation>Sitio web</translation>
  </message>
  <message>
   <source>What the site logs in with</source>
   <translation>Con lo que el sitio se identifica</translation>
  </message>
  <message>
   <source>What the store is called in every record; never changes</source>
   <translation>Cómo se llama el almacén en cada registro; no cambia nunca</translation>
  </message>
  <message>
   <source>When the store was made; never changes</source>
   <translation>Cuándo se creó el almacén; no cambia nunca</translation>
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>&amp;Keep synchronising when the window is closed</source>
   <translation>&amp;Seguir sincronizando con la ventana cerrada</translation>
  </message>
  <message>
   <source>&amp;Start when I log in, in the tray</source>
   <translation>&amp;Iniciar con mi sesión, en la bandeja</translation>
  </message>
  <message>
   <source>&amp;Tell me on the desktop when synchronisation fails</source>
   <translation>&amp;Avisarme en el escritorio cuando falle la sincronización</translation>
  </message>
  <message>
   <source>A CSV file or the URL of a database</source>
   <translation>Un archivo CSV o la URL de una base de datos</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Creado</translation>
  </message>
  <message>
   <source>Data file</source>
   <translation>Archivo de datos</translation>
  </message>
  <message>
   <source>Days after which records that wait to be sent are shown in orange</source>
   <translation>Días tras los cuales los registros en espera de envío se muestran en naranja</translation>
  </message>
  <message>
   <source>Days after which they are red, and a site not heard of is orange in reports</source>
   <translation>Días tras los cuales son rojos, y un sitio sin noticias es naranja en los informes</translation>
  </message>
  <message>
   <source>Days without synchronisation after which a site is shown in red</source>
   <translation>Días sin sincronización tras los cuales un sitio se muestra en rojo</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>En segundo plano</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Ubicación</translation>
  </message>
  <message>
   <source>Once for each trouble, at most three times a day</source>
   <translation>Una vez por cada problema, como mucho tres veces al día</translation>
  </message>
  <message>
   <source>Seconds without a sign of the server after which an attempt is given up</source>
   <translation>Segundos sin señal del servidor tras los cuales se abandona un intento</translation>
  </message>
  <message>
   <source>Ser&amp;ver may be silent for</source>
   <translation>El ser&amp;vidor puede callar durante</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Sites are &amp;late after</source>
   <translation>Los sitios se atrasan &amp;tras</translation>
  </message>
  <message>
   <source>Support &amp;database</source>
   <translation>Base de &amp;datos de soporte</translation>
  </message>
  <message>
   <source>Support contracts</source>
   <translation>Contratos de soporte</translation>
  </message>
  <message>
   <source>This datafile</source>
   <translation>Este archivo de datos</translation>
  </message>
  <message>
   <source>This desktop has no tray for the icon</source>
   <translation>Este escritorio no tiene bandeja para el icono</translation>
  </message>
  <message>
   <source>Wai&amp;ting records are orange after</source>
   <translation>Lo que espera es naranja &amp;tras</translation>
  </message>
  <message>
   <source>Where the funders and licences of sites are looked up; only read</source>
   <translation>Dónde se buscan los financiadores y licencias de los sitios; solo se lee</translation>
  </message>
  <message>
   <source>and &amp;red after</source>
   <translation>y &amp;rojo tras</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message numerus="yes">
   <source>days</source>
   <comment>day</comment>
   <translation>
    <numerusform>día</numerusform>
    <numerusform>días</numerusform>
   </translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
 </context>
 <context>
  <name>Generating</name>
  <message numerus="yes">
   <source>%Ln records were queued; they are sent at the next synchronisation.</source>
   <comment>1 record was queued; it is sent at the next synchronisation.</comment>
   <translation>
    <numerusform>Se puso en cola %Ln registro; se enviará en la próxima sincronización.</numerusform>
    <numerusform>Se pusieron en cola %Ln registros; se enviarán en la próxima sincronización.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records would be queued that do not wait already.</source>
   <comment>1 record would be queued that does not wait already.</comment>
   <translation>
    <numerusform>Se pondría en cola %Ln registro que aún no está en espera.</numerusform>
    <numerusform>Se pondrían en cola %Ln registros que aún no están en espera.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Existing</source>
   <translation>&amp;Existente</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Nuevo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Existing: store data only. {0}</source>
   <translation>Existente: solo datos de almacén. {0}</translation>
  </message>
  <message>
   <source>Generate the sync records of this site?</source>
   <translation>¿Generar los registros de sincronización de este sitio?</translation>
  </message>
  <message>
   <source>New: sync records for system and transactional data, everything that is needed to initialise a new datafile. {0}</source>
   <translation>Nuevo: registros de datos del sistema y de transacciones, todo lo necesario para inicializar un archivo de datos nuevo. {0}</translation>
  </message>
  <message>
   <source>The data of the stores that are active on this site is sent to the central server again, to refresh its copy. {0}</source>
   <translation>Los datos de los almacenes activos en este sitio se envían de nuevo al servidor central, para refrescar su copia. {0}</translation>
  </message>
  <message>
   <source>Which sync records are to be generated?</source>
   <translation>¿Qué registros de sincronización deben generarse?</translation>
  </message>
 </context>
 <context>
  <name>GuidedWindow</name>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Nothing has been changed yet.</source>
   <translation>Aún no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop here?</source>
   <translation>¿Detenerse aquí?</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
 </context>
 <context>
  <name>HardwareRow</name>
  <message>
   <source>&amp;Reset…</source>
   <translation>&amp;Restablecer…</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID de hardware</translation>
  </message>
  <message>
   <source>Let this site move to another device</source>
   <translation>Permitir que este sitio pase a otro dispositivo</translation>
  </message>
  <message>
   <source>No device has synchronised as this site yet</source>
   <translation>Ningún dispositivo se ha sincronizado aún como este sitio</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Ninguna aún</translation>
  </message>
  <message>
   <source>Set by the site's device when it first synchronises</source>
   <translation>Lo define el dispositivo del sitio en su primera sincronización</translation>
  </message>
  <message>
   <source>Will be reset on OK</source>
   <translation>Se restablecerá al Aceptar</translation>
  </message>
 </context>
 <context>
  <name>HeldPage</name>
  <message numerus="yes">
   <source>%Ln integrated</source>
   <comment>1 integrated</comment>
   <translation>
    <numerusform>%Ln integrado</numerusform>
    <numerusform>%Ln integrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records are tried again: what can be integrated leaves this list.</source>
   <comment>1 record is tried again: if it can be integrated, it leaves this list.</comment>
   <translation>
    <numerusform>Se reintenta %Ln registro: si puede integrarse, deja esta lista.</numerusform>
    <numerusform>Se reintentan %Ln registros: los que pueden integrarse dejan esta lista.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records received</source>
   <comment>1 record received</comment>
   <translation>
    <numerusform>%Ln registro recibido</numerusform>
    <numerusform>%Ln registros recibidos</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Editar…</translation>
  </message>
  <message>
   <source>&amp;Retry</source>
   <translation>&amp;Reintentar</translation>
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation>Lo reemplaza un cambio más reciente hecho aquí</translation>
  </message>
  <message>
   <source>All states</source>
   <translation>Todos los estados</translation>
  </message>
  <message>
   <source>All tables</source>
   <translation>Todas las tablas</translation>
  </message>
  <message>
   <source>Brin&amp;g back</source>
   <translation>&amp;Recuperar</translation>
  </message>
  <message>
   <source>Every record that was received has been integrated.</source>
   <translation>Se integró cada registro recibido.</translation>
  </message>
  <message>
   <source>Every record that was received is in one of these states</source>
   <translation>Cada registro recibido está en uno de estos estados</translation>
  </message>
  <message>
   <source>It has to be corrected first: press Edit</source>
   <translation>Antes hay que corregirlo: pulse Editar</translation>
  </message>
  <message>
   <source>No record is held back</source>
   <translation>No hay registros retenidos</translation>
  </message>
  <message>
   <source>Records held back</source>
   <translation>Registros retenidos</translation>
  </message>
  <message>
   <source>Retry &amp;all</source>
   <translation>Reintentar &amp;todos</translation>
  </message>
  <message>
   <source>Retry &amp;all of {0}</source>
   <translation>Reintentar &amp;todos de {0}</translation>
  </message>
  <message>
   <source>S&amp;kip…</source>
   <translation>&amp;Omitir…</translation>
  </message>
  <message>
   <source>Select a record first</source>
   <translation>Seleccione antes un registro</translation>
  </message>
  <message>
   <source>Select one record</source>
   <translation>Seleccione un solo registro</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message numerus="yes">
   <source>Skip %Ln records?</source>
   <comment>Skip 1 record?</comment>
   <translation>
    <numerusform>¿Omitir %Ln registro?</numerusform>
    <numerusform>¿Omitir %Ln registros?</numerusform>
   </translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>There is no record that could be tried again</source>
   <translation>No hay ningún registro que reintentar</translation>
  </message>
  <message>
   <source>What is skipped is not integrated, whatever comes after it; a newer version is. It is kept here under Skipped and can be brought back.</source>
   <translation>Lo omitido no se integra, venga lo que venga después; una versión más reciente sí. Se guarda aquí en Omitidos y puede recuperarse.</translation>
  </message>
  <message>
   <source>to be integrated</source>
   <translation>por integrar</translation>
  </message>
 </context>
 <context>
  <name>HeldRecordWindow</name>
  <message>
   <source>A deletion has no data to correct</source>
   <translation>Una eliminación no tiene datos que corregir</translation>
  </message>
  <message>
   <source>A newer change made here replaces it</source>
   <translation>Lo reemplaza un cambio más reciente hecho aquí</translation>
  </message>
  <message>
   <source>A record is a JSON object: { … }</source>
   <translation>Un registro es un objeto JSON: { … }</translation>
  </message>
  <message>
   <source>Data of the record, as JSON</source>
   <translation>Datos del registro, como JSON</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>¿Descartar los cambios en {0}?</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Del sitio</translation>
  </message>
  <message>
   <source>Not valid JSON</source>
   <translation>JSON no válido</translation>
  </message>
  <message>
   <source>Not valid JSON: line {0}, column {1}</source>
   <translation>JSON no válido: línea {0}, columna {1}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibidos</translation>
  </message>
  <message>
   <source>Received record</source>
   <translation>Registro recibido</translation>
  </message>
  <message>
   <source>Received record {0}</source>
   <translation>Registro recibido {0}</translation>
  </message>
  <message>
   <source>The correction holds where the record is integrated now. The sender keeps its own version, and the next one it sends replaces this.</source>
   <translation>La corrección vale donde el registro se integra ahora. El remitente conserva su versión, y la próxima que envíe reemplaza a esta.</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>What this window is for (F1)</source>
   <translation>Para qué sirve esta ventana (F1)</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message numerus="yes">
   <source>%Ln sections found</source>
   <comment>1 section found</comment>
   <translation>
    <numerusform>%Ln sección encontrada</numerusform>
    <numerusform>%Ln secciones encontradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Search all pages</source>
   <translation>Buscar en todas las páginas</translation>
  </message>
  <message>
   <source>Sections found</source>
   <translation>Secciones encontradas</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>History of synchronisations</source>
   <translation>Historial de sincronizaciones</translation>
  </message>
  <message>
   <source>Nothing has been synchronised yet</source>
   <translation>Aún no se ha sincronizado nada</translation>
  </message>
  <message>
   <source>Press Sync now! to begin.</source>
   <translation>Pulse Sincronizar ahora para empezar.</translation>
  </message>
  <message>
   <source>{0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation>{0} enviados, {1} recibidos, {2} integrados, {3} retenidos</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Comprobar</translation>
  </message>
  <message>
   <source>A remote site from a site export</source>
   <translation>Un sitio remoto a partir de una exportación de sitio</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Elija el archivo</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL del servidor</translation>
  </message>
  <message>
   <source>Site &amp;export</source>
   <translation>&amp;Exportación de sitio</translation>
  </message>
  <message>
   <source>Site &amp;password</source>
   <translation>&amp;Contraseña del sitio</translation>
  </message>
  <message>
   <source>The file is checked with the site's password</source>
   <translation>El archivo se comprueba con la contraseña del sitio</translation>
  </message>
  <message>
   <source>The file was written on the central server. No network is needed now: the first synchronisation fetches what changed since.</source>
   <translation>El archivo se escribió en el servidor central. Ahora no hace falta red: la primera sincronización recupera lo que cambió desde entonces.</translation>
  </message>
 </context>
 <context>
  <name>InitialisePage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Reintentar</translation>
  </message>
  <message>
   <source>Bringing in the data</source>
   <translation>Introduciendo los datos</translation>
  </message>
  <message>
   <source>Delete the new datafile and what it has received?</source>
   <translation>¿Eliminar el nuevo archivo de datos y lo que ha recibido?</translation>
  </message>
  <message>
   <source>The site is ready.</source>
   <translation>El sitio está listo.</translation>
  </message>
  <message>
   <source>The site receives everything it needs. An interruption does no harm: it goes on where it was.</source>
   <translation>El sitio recibe todo lo que necesita. Una interrupción no hace daño: continúa donde estaba.</translation>
  </message>
 </context>
 <context>
  <name>InlineMessage</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
 </context>
 <context>
  <name>LocationField</name>
  <message>
   <source>&amp;Browse…</source>
   <translation>E&amp;xaminar…</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Datafile</source>
   <translation>Archivo de datos</translation>
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation>Archivos de datos (*.2a)</translation>
  </message>
  <message>
   <source>Site export</source>
   <translation>Exportación de sitio</translation>
  </message>
  <message>
   <source>Site exports (*.2asite)</source>
   <translation>Exportaciones de sitio (*.2asite)</translation>
  </message>
 </context>
 <context>
  <name>LogInDialog</name>
  <message>
   <source>&amp;Log in</source>
   <translation>&amp;Iniciar sesión</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>&amp;Store</source>
   <translation>&amp;Almacén</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nombre de &amp;usuario</translation>
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation>Archivo de datos: {0}</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>No store on this site yet</source>
   <translation>Aún no hay almacén en este sitio</translation>
  </message>
  <message>
   <source>Stores come with the first synchronisation</source>
   <translation>Los almacenes llegan con la primera sincronización</translation>
  </message>
  <message>
   <source>You may not log in to {0}. Choose one of your own stores.</source>
   <translation>No puede iniciar sesión en {0}. Elija uno de sus almacenes.</translation>
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <comment>1 line</comment>
   <translation>
    <numerusform>%Ln línea</numerusform>
    <numerusform>%Ln líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Details</source>
   <translation>&amp;Detalles</translation>
  </message>
  <message>
   <source>Choose an earlier day at From.</source>
   <translation>Elija un día anterior en Desde.</translation>
  </message>
  <message>
   <source>Date and time</source>
   <translation>Fecha y hora</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Log of site {0}</source>
   <translation>Bitácora del sitio {0}</translation>
  </message>
  <message>
   <source>Log of this site</source>
   <translation>Bitácora de este sitio</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>No further details</source>
   <translation>Sin más detalles</translation>
  </message>
  <message>
   <source>Nothing happened in these days</source>
   <translation>No pasó nada en estos días</translation>
  </message>
  <message>
   <source>Show all that is known of the selected line</source>
   <translation>Mostrar todo lo que se sabe de la línea seleccionada</translation>
  </message>
  <message>
   <source>The newest {0} of {1} lines; scroll down for more</source>
   <translation>Las {0} líneas más recientes de {1}; desplácese para ver más</translation>
  </message>
  <message>
   <source>User or site</source>
   <translation>Usuario o sitio</translation>
  </message>
  <message>
   <source>Write every line that the filters show to a file</source>
   <translation>Escribir en un archivo cada línea que muestran los filtros</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Escribiendo {0}</translation>
  </message>
 </context>
 <context>
  <name>MessageDialog</name>
  <message>
   <source>&amp;Copy details</source>
   <translation>&amp;Copiar los detalles</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
 </context>
 <context>
  <name>MirroredSync</name>
  <message>
   <source>Last synced</source>
   <translation>Última sincronización</translation>
  </message>
  <message>
   <source>Mirrored sync</source>
   <translation>Sincronización en espejo</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código del sitio</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nombre del sitio</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}</source>
   <comment>1 record still waits for {0}</comment>
   <translation>
    <numerusform>%Ln registro espera aún a {0}</numerusform>
    <numerusform>%Ln registros esperan aún a {0}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Move it anyway, and keep the reason in the log</source>
   <translation>&amp;Moverlo de todos modos y guardar el motivo en la bitácora</translation>
  </message>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Motivo</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>Impedimento</translation>
  </message>
  <message>
   <source>Last synchronised</source>
   <translation>Última sincronización</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Not while something is in the way, unless you give a reason</source>
   <translation>No mientras algo lo impida, salvo que dé un motivo</translation>
  </message>
  <message>
   <source>Records waiting</source>
   <translation>Registros en espera</translation>
  </message>
  <message>
   <source>What {0} has sent is not yet integrated</source>
   <translation>Lo que {0} envió aún no está integrado</translation>
  </message>
  <message>
   <source>{0} has never ended a synchronisation</source>
   <translation>{0} nunca ha terminado una sincronización</translation>
  </message>
  <message>
   <source>{0} is blocked</source>
   <translation>{0} está bloqueado</translation>
  </message>
  <message>
   <source>{0} must have fully stopped using the store and have synchronised first. What it still sends of the store afterwards is refused and kept aside.</source>
   <translation>{0} debe haber dejado del todo de usar el almacén y haberse sincronizado antes. Lo que aún envíe del almacén después se rechaza y se aparta.</translation>
  </message>
  <message>
   <source>{0} synchronised last over a day ago</source>
   <translation>{0} se sincronizó hace más de un día</translation>
  </message>
 </context>
 <context>
  <name>MoveStore</name>
  <message numerus="yes">
   <source>%Ln records still wait for {0}.</source>
   <comment>1 record still waits for {0}.</comment>
   <translation>
    <numerusform>%Ln registro espera aún a {0}.</numerusform>
    <numerusform>%Ln registros esperan aún a {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records wait for {0}.</source>
   <comment>1 record waits for {0}.</comment>
   <translation>
    <numerusform>%Ln registro espera a {0}.</numerusform>
    <numerusform>%Ln registros esperan a {0}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Active on</source>
   <translation>Activo en</translation>
  </message>
  <message>
   <source>All that {0} has sent is integrated.</source>
   <translation>Todo lo que {0} envió está integrado.</translation>
  </message>
  <message>
   <source>At {0}: let its first synchronisation end.</source>
   <translation>En {0}: deje terminar su primera sincronización.</translation>
  </message>
  <message>
   <source>At {0}: press the two arrows.</source>
   <translation>En {0}: pulse las dos flechas.</translation>
  </message>
  <message>
   <source>At {0}: press the two arrows. Not required, but else the store comes late.</source>
   <translation>En {0}: pulse las dos flechas. No es obligatorio, pero si no el almacén llega tarde.</translation>
  </message>
  <message>
   <source>At {0}: synchronise first. Not required, but the store comes after them.</source>
   <translation>En {0}: sincronice antes. No es obligatorio, pero el almacén llega después.</translation>
  </message>
  <message>
   <source>At {0}: synchronise until nothing waits.</source>
   <translation>En {0}: sincronice hasta que nada espere.</translation>
  </message>
  <message>
   <source>Choose another site, or move that store first.</source>
   <translation>Elija otro sitio, o mueva antes ese almacén.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Tipo de dispositivo</translation>
  </message>
  <message>
   <source>Go back and leave no full copy.</source>
   <translation>Vuelva atrás y no deje copia completa.</translation>
  </message>
  <message>
   <source>Here: press Unblock site in the window of {0}.</source>
   <translation>Aquí: pulse Quitar el bloqueo en la ventana de {0}.</translation>
  </message>
  <message>
   <source>Here: press the two arrows; what cannot be integrated is listed in Sync status.</source>
   <translation>Aquí: pulse las dos flechas; lo que no pueda integrarse aparece en Estado de sincronización.</translation>
  </message>
  <message>
   <source>Last synced</source>
   <translation>Última sincronización</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Move store</source>
   <translation>Mover almacén</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No records wait for {0}.</source>
   <translation>Ningún registro espera a {0}.</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código del sitio</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nombre del sitio</translation>
  </message>
  <message>
   <source>The central server has a full copy: it can be used there at once.</source>
   <translation>El servidor central tiene una copia completa: puede usarse allí enseguida.</translation>
  </message>
  <message>
   <source>The central server has all data of the store.</source>
   <translation>El servidor central tiene todos los datos del almacén.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>{0} fetches the store with all its data at its first synchronisation.</source>
   <translation>{0} recibe el almacén con todos sus datos en su primera sincronización.</translation>
  </message>
  <message>
   <source>{0} has no other store, as a mobile site must.</source>
   <translation>{0} no tiene otro almacén, como debe ser en un sitio móvil.</translation>
  </message>
  <message>
   <source>{0} has not ended a synchronisation yet.</source>
   <translation>{0} aún no ha terminado ninguna sincronización.</translation>
  </message>
  <message>
   <source>{0} never had its data: nothing can be lost there.</source>
   <translation>{0} nunca tuvo sus datos: allí no puede perderse nada.</translation>
  </message>
  <message>
   <source>{0} synchronised {1}.</source>
   <translation>{0} se sincronizó {1}.</translation>
  </message>
  <message>
   <source>{0}.</source>
   <translation>{0}.</translation>
  </message>
 </context>
 <context>
  <name>NavigatorActions</name>
  <message>
   <source>&amp;About Two Arrows</source>
   <translation>&amp;Acerca de Two Arrows</translation>
  </message>
  <message>
   <source>&amp;Admin</source>
   <translation>&amp;Administración</translation>
  </message>
  <message>
   <source>&amp;Contents</source>
   <translation>&amp;Contenido</translation>
  </message>
  <message>
   <source>&amp;Create sync site…</source>
   <translation>&amp;Crear sitio de sincronización…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>A&amp;yuda de esta página</translation>
  </message>
  <message>
   <source>&amp;Log in as another user…</source>
   <translation>Iniciar sesión como &amp;otro usuario…</translation>
  </message>
  <message>
   <source>&amp;Move store…</source>
   <translation>&amp;Mover almacén…</translation>
  </message>
  <message>
   <source>&amp;New datafile…</source>
   <translation>&amp;Nuevo archivo de datos…</translation>
  </message>
  <message>
   <source>&amp;Open datafile…</source>
   <translation>&amp;Abrir archivo de datos…</translation>
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation>&amp;Preferencias…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Record browser…</source>
   <translation>E&amp;xplorador de registros…</translation>
  </message>
  <message>
   <source>&amp;Switch store…</source>
   <translation>&amp;Cambiar de almacén…</translation>
  </message>
  <message>
   <source>&amp;Users report…</source>
   <translation>Informe de &amp;usuarios…</translation>
  </message>
  <message>
   <source>&amp;Users…</source>
   <translation>&amp;Usuarios…</translation>
  </message>
  <message>
   <source>Audit &amp;log…</source>
   <translation>&amp;Bitácora de auditoría…</translation>
  </message>
  <message>
   <source>Change unlock &amp;code…</source>
   <translation>Cambiar el &amp;código de desbloqueo…</translation>
  </message>
  <message>
   <source>Mi&amp;rrored sync…</source>
   <translation>Sincronización en &amp;espejo…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Abrir &amp;reciente</translation>
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation>Mostrar s&amp;itios…</translation>
  </message>
  <message>
   <source>S&amp;pecial</source>
   <translation>Es&amp;pecial</translation>
  </message>
  <message>
   <source>S&amp;tores…</source>
   <translation>&amp;Almacenes…</translation>
  </message>
  <message>
   <source>S&amp;ynchronisation</source>
   <translation>S&amp;incronización</translation>
  </message>
  <message>
   <source>Save &amp;support bundle…</source>
   <translation>Guardar paquete de &amp;soporte…</translation>
  </message>
  <message>
   <source>Site &amp;export…</source>
   <translation>&amp;Exportación de sitio…</translation>
  </message>
  <message>
   <source>Site &amp;import…</source>
   <translation>&amp;Importación de sitio…</translation>
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation>Info&amp;rme de sincronización…</translation>
  </message>
  <message>
   <source>Sync &amp;status…</source>
   <translation>E&amp;stado de sincronización…</translation>
  </message>
 </context>
 <context>
  <name>NavigatorWindow</name>
  <message>
   <source>&amp;Reports</source>
   <translation>In&amp;formes</translation>
  </message>
  <message>
   <source>Ad&amp;min</source>
   <translation>Ad&amp;ministración</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Datafiles (*.2a)</source>
   <translation>Archivos de datos (*.2a)</translation>
  </message>
  <message>
   <source>No other datafile was opened yet</source>
   <translation>Aún no se ha abierto otro archivo de datos</translation>
  </message>
  <message>
   <source>Open datafile</source>
   <translation>Abrir archivo de datos</translation>
  </message>
  <message>
   <source>S&amp;tores</source>
   <translation>&amp;Almacenes</translation>
  </message>
  <message>
   <source>Sp&amp;ecial</source>
   <translation>Es&amp;pecial</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
  <message>
   <source>User: {0}</source>
   <translation>Usuario: {0}</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message numerus="yes">
   <source>%Ln sites are late</source>
   <comment>1 site is late</comment>
   <translation>
    <numerusform>%Ln sitio está atrasado</numerusform>
    <numerusform>%Ln sitios están atrasados</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything was exchanged, {0}.</source>
   <translation>Se intercambió todo, {0}.</translation>
  </message>
  <message>
   <source>Not synchronised for too long: {0}</source>
   <translation>Sin sincronizar desde hace demasiado: {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
  <message>
   <source>{0}: synchronisation fails</source>
   <translation>{0}: falla la sincronización</translation>
  </message>
  <message>
   <source>{0}: synchronised again</source>
   <translation>{0}: sincronizado de nuevo</translation>
  </message>
 </context>
 <context>
  <name>OpenPage</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <source>A file that ends in .2a, or the URL of a PostgreSQL database.</source>
   <translation>Un archivo que termina en .2a, o la URL de una base de datos PostgreSQL.</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Archivo de datos</translation>
  </message>
  <message>
   <source>Open a datafile</source>
   <translation>Abrir un archivo de datos</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Abiertos antes</translation>
  </message>
 </context>
 <context>
  <name>OverrideRow</name>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Motivo</translation>
  </message>
  <message>
   <source>Kept in the log of both sites</source>
   <translation>Se guarda en la bitácora de ambos sitios</translation>
  </message>
  <message>
   <source>Tick the line above</source>
   <translation>Marque la línea de arriba</translation>
  </message>
 </context>
 <context>
  <name>OwnSite</name>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nombre de &amp;usuario</translation>
  </message>
  <message>
   <source>0 – paused</source>
   <translation>0 – en pausa</translation>
  </message>
  <message>
   <source>Ask the primary server whether it lets us in</source>
   <translation>Preguntar al servidor primario si nos deja entrar</translation>
  </message>
  <message>
   <source>C&amp;heck connection</source>
   <translation>Comprobar la c&amp;onexión</translation>
  </message>
  <message>
   <source>Given by the central server when the site is made; it never changes</source>
   <translation>Lo asigna el servidor central al crear el sitio; no cambia nunca</translation>
  </message>
  <message>
   <source>Its clock is {0} ahead of this one.</source>
   <translation>Su reloj va {0} adelantado respecto a este.</translation>
  </message>
  <message>
   <source>Its clock is {0} behind this one.</source>
   <translation>Su reloj va {0} atrasado respecto a este.</translation>
  </message>
  <message>
   <source>Let Two Arrows ad&amp;just it</source>
   <translation>Dejar que Two Arrows lo a&amp;juste</translation>
  </message>
  <message>
   <source>Minutes between synchronisations; 0 pauses them</source>
   <translation>Minutos entre sincronizaciones; 0 las pone en pausa</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>No hace falta</translation>
  </message>
  <message>
   <source>Not recommended: only where the built-in client fails.</source>
   <translation>No recomendado: solo donde falla el cliente incorporado.</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Sin definir</translation>
  </message>
  <message>
   <source>Records in one request: the start and, if it is adjusted, the ceiling</source>
   <translation>Registros por petición: el inicio y, si se ajusta, el tope</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Definida – escriba para cambiarla</translation>
  </message>
  <message>
   <source>Smaller requests on a slow or unsteady link</source>
   <translation>Peticiones más pequeñas en un enlace lento o inestable</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronización</translation>
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation>Tamaño de las peti&amp;ciones</translation>
  </message>
  <message>
   <source>Sync time &amp;interval</source>
   <translation>&amp;Intervalo de sincronización</translation>
  </message>
  <message>
   <source>The central server does not log in anywhere</source>
   <translation>El servidor central no se identifica en ninguna parte</translation>
  </message>
  <message>
   <source>The clocks agree.</source>
   <translation>Los relojes coinciden.</translation>
  </message>
  <message>
   <source>The primary server was reached and knows this site as {0} (ID {1}), in {2} ms.</source>
   <translation>Se alcanzó el servidor primario y conoce este sitio como {0} (ID {1}), en {2} ms.</translation>
  </message>
  <message>
   <source>The site's name on the central server</source>
   <translation>El nombre del sitio en el servidor central</translation>
  </message>
  <message>
   <source>This is the primary server: nothing is above it</source>
   <translation>Este es el servidor primario: no hay nada por encima</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Desbloquee para editar</translation>
  </message>
  <message>
   <source>Use JS N&amp;ode HTTP client</source>
   <translation>Usar el cliente HTTP JS N&amp;ode</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>records</source>
   <translation>registros</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
 </context>
 <context>
  <name>PartnerWindow</name>
  <message>
   <source>&amp;Generate sync records…</source>
   <translation>&amp;Generar registros de sincronización…</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nombre de &amp;usuario</translation>
  </message>
  <message>
   <source>1 is the primary server; others are given automatically</source>
   <translation>1 es el servidor primario; los demás se asignan automáticamente</translation>
  </message>
  <message>
   <source>A URL here disables all synchronisation of this central server.</source>
   <translation>Una URL aquí desactiva toda la sincronización de este servidor central.</translation>
  </message>
  <message>
   <source>A site to synchronise with</source>
   <translation>Un sitio con el que sincronizar</translation>
  </message>
  <message>
   <source>After OK the next device that logs in as this site becomes the site.</source>
   <translation>Tras Aceptar, el próximo dispositivo que se identifique como este sitio será el sitio.</translation>
  </message>
  <message>
   <source>All that waited was fetched.</source>
   <translation>Se recuperó todo lo que esperaba.</translation>
  </message>
  <message>
   <source>As in the Sites list</source>
   <translation>Como en la lista de sitios</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Clear the hardware ID of {0}?</source>
   <translation>¿Borrar el ID de hardware de {0}?</translation>
  </message>
  <message>
   <source>Discard the changes?</source>
   <translation>¿Descartar los cambios?</translation>
  </message>
  <message>
   <source>Fetch now what waits for this site on the primary server</source>
   <translation>Recuperar ahora lo que espera a este sitio en el servidor primario</translation>
  </message>
  <message>
   <source>Fetching what waits…</source>
   <translation>Recuperando lo que espera…</translation>
  </message>
  <message>
   <source>Hardware ID</source>
   <translation>ID de hardware</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Sitio nuevo</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Not before the site is added</source>
   <translation>No antes de añadir el sitio</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Sin definir</translation>
  </message>
  <message>
   <source>Only on a remote site: it fetches from the primary server</source>
   <translation>Solo en un sitio remoto: recupera del servidor primario</translation>
  </message>
  <message>
   <source>Primary server</source>
   <translation>Servidor primario</translation>
  </message>
  <message>
   <source>Re&amp;trieve sync records</source>
   <translation>Recuperar regis&amp;tros de sincronización</translation>
  </message>
  <message>
   <source>Send again what was sent before</source>
   <translation>Enviar de nuevo lo ya enviado</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Definida – escriba para cambiarla</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronización</translation>
  </message>
  <message>
   <source>Sync with {0}</source>
   <translation>Sincronizar con {0}</translation>
  </message>
  <message>
   <source>The stores that are active there</source>
   <translation>Los almacenes activos allí</translation>
  </message>
  <message>
   <source>This machine's own; only shown here</source>
   <translation>Propio de este equipo; solo se muestra aquí</translation>
  </message>
  <message>
   <source>U&amp;RL</source>
   <translation>U&amp;RL</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Desbloquee para editar</translation>
  </message>
 </context>
 <context>
  <name>Partners</name>
  <message>
   <source>A satellite has one primary server</source>
   <translation>Un satélite tiene un solo servidor primario</translation>
  </message>
  <message>
   <source>Add a site</source>
   <translation>Añadir un sitio</translation>
  </message>
  <message>
   <source>Add a site (Ctrl++)</source>
   <translation>Añadir un sitio (Ctrl++)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation>¿Eliminar el sitio {0} (ID {1})?</translation>
  </message>
  <message>
   <source>Delete the selected site</source>
   <translation>Eliminar el sitio seleccionado</translation>
  </message>
  <message>
   <source>Delete the selected site (Ctrl+-)</source>
   <translation>Eliminar el sitio seleccionado (Ctrl+-)</translation>
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation>Ya no puede sincronizarse, y lo que le espera se descarta.</translation>
  </message>
  <message>
   <source>No sites to synchronise with</source>
   <translation>Ningún sitio con el que sincronizar</translation>
  </message>
  <message>
   <source>Select a site first</source>
   <translation>Seleccione antes un sitio</translation>
  </message>
  <message>
   <source>Site {0} {1} has a URL, which disables all synchronisation of a central server.</source>
   <translation>El sitio {0} {1} tiene una URL, lo que desactiva toda sincronización de un servidor central.</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Sync &amp;with</source>
   <translation>Sincronizar &amp;con</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronización</translation>
  </message>
  <message>
   <source>Sync ID or user name begins with</source>
   <translation>El ID de sincronización o el nombre de usuario empieza por</translation>
  </message>
  <message>
   <source>Sync with</source>
   <translation>Sincronizar con</translation>
  </message>
  <message>
   <source>URL</source>
   <translation>URL</translation>
  </message>
  <message>
   <source>Unlock to edit</source>
   <translation>Desbloquee para editar</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nombre de usuario</translation>
  </message>
 </context>
 <context>
  <name>PasswordRow</name>
  <message>
   <source>&amp;Generate</source>
   <translation>&amp;Generar</translation>
  </message>
  <message>
   <source>Cop&amp;y once</source>
   <translation>Cop&amp;iar una vez</translation>
  </message>
  <message>
   <source>Copied; paste it where it is kept</source>
   <translation>Copiado; péguelo donde se guarde</translation>
  </message>
  <message>
   <source>Copy the new password; it cannot be seen again after OK</source>
   <translation>Copie la contraseña nueva; no podrá verse después de Aceptar</translation>
  </message>
  <message>
   <source>Make up a strong password</source>
   <translation>Inventar una contraseña segura</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Sin definir</translation>
  </message>
  <message>
   <source>Set – type to change it</source>
   <translation>Definida – escriba para cambiarla</translation>
  </message>
  <message>
   <source>Type or generate a new password first</source>
   <translation>Escriba o genere antes una contraseña nueva</translation>
  </message>
 </context>
 <context>
  <name>PermissionsForm</name>
  <message>
   <source>Admin</source>
   <translation>Administración</translation>
  </message>
  <message>
   <source>Sites: add, change, block and delete them, move stores; edit central data in the record browser.</source>
   <translation>Sitios: añadirlos, cambiarlos, bloquearlos y eliminarlos, mover almacenes; editar datos centrales en el explorador de registros.</translation>
  </message>
  <message>
   <source>Stores: their details, preferences and what is visible in them.</source>
   <translation>Almacenes: sus detalles, preferencias y lo que es visible en ellos.</translation>
  </message>
  <message>
   <source>The preferences of this datafile, and what is set when unlocked.</source>
   <translation>Las preferencias de este archivo de datos, y lo que se define al desbloquear.</translation>
  </message>
  <message>
   <source>Users: add, change and disable them, and give permissions. Somebody always has it.</source>
   <translation>Usuarios: añadirlos, cambiarlos y desactivarlos, y conceder permisos. Siempre hay alguien que lo tiene.</translation>
  </message>
 </context>
 <context>
  <name>Pick</name>
  <message>
   <source>First letters of the code or the name; @ lists all</source>
   <translation>Primeras letras del código o el nombre; @ lista todos</translation>
  </message>
  <message>
   <source>Nothing begins so</source>
   <translation>Nada empieza así</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>A certificate and its key go together</source>
   <translation>Un certificado y su clave van juntos</translation>
  </message>
  <message>
   <source>Give a network address of this machine, as 0.0.0.0</source>
   <translation>Indique una dirección de red de este equipo, como 0.0.0.0</translation>
  </message>
  <message>
   <source>Not before it is marked</source>
   <translation>No antes de marcarlo</translation>
  </message>
 </context>
 <context>
  <name>PreferencesForm</name>
  <message>
   <source>Kept as {0}</source>
   <translation>Guardado como {0}</translation>
  </message>
  <message>
   <source>Kept for other programs</source>
   <translation>Se guarda para otros programas</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Sin definir</translation>
  </message>
  <message>
   <source>Two Arrows does not know what this may hold; it is kept as it is</source>
   <translation>Two Arrows no sabe qué puede contener esto; se guarda como está</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>PreferencesWindow</name>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Discard the changes to the preferences?</source>
   <translation>¿Descartar los cambios en las preferencias?</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Serve other machines without a certificate?</source>
   <translation>¿Atender a otros equipos sin certificado?</translation>
  </message>
  <message>
   <source>Serve without one</source>
   <translation>Atender sin certificado</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Synchronise</source>
   <translation>Sincronizar</translation>
  </message>
  <message>
   <source>What sites send, their passwords' digests included, can be read on the network between them and this server.</source>
   <translation>Lo que envían los sitios, incluidos los resúmenes de sus contraseñas, puede leerse en la red entre ellos y este servidor.</translation>
  </message>
 </context>
 <context>
  <name>PrimaryPage</name>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>Names, items, stores and the like are edited on the primary server only. Usually that is the central server; if it is a remote site, the system is mirrored.</source>
   <translation>Nombres, artículos, almacenes y demás se editan solo en el servidor primario. Normalmente es el servidor central; si es un sitio remoto, el sistema está en espejo.</translation>
  </message>
  <message>
   <source>Sites that can be the primary server</source>
   <translation>Sitios que pueden ser el servidor primario</translation>
  </message>
  <message>
   <source>The system is mirrored: {0} is the primary server.</source>
   <translation>El sistema está en espejo: {0} es el servidor primario.</translation>
  </message>
  <message>
   <source>Which site edits central data?</source>
   <translation>¿Qué sitio edita los datos centrales?</translation>
  </message>
  <message>
   <source>{0} is the primary server, and the central server too.</source>
   <translation>{0} es el servidor primario, y también el servidor central.</translation>
  </message>
 </context>
 <context>
  <name>PrimarySetPage</name>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>Every site learns it at its next synchronisation.</source>
   <translation>Cada sitio se entera en su próxima sincronización.</translation>
  </message>
  <message>
   <source>It is in the log of both sites.</source>
   <translation>Está en la bitácora de ambos sitios.</translation>
  </message>
  <message>
   <source>Until {0} has synchronised, central data is edited nowhere. New stores are made there; then they come here, where their site is chosen.</source>
   <translation>Hasta que {0} se haya sincronizado, los datos centrales no se editan en ninguna parte. Los almacenes nuevos se crean allí; luego llegan aquí, donde se elige su sitio.</translation>
  </message>
  <message>
   <source>{0} is the primary server</source>
   <translation>{0} es el servidor primario</translation>
  </message>
  <message>
   <source>{0}, the central server, edits central data from now on.</source>
   <translation>{0}, el servidor central, edita los datos centrales a partir de ahora.</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>QrButton</name>
  <message>
   <source>QR code of {0}</source>
   <translation>Código QR de {0}</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code of {0}</source>
   <translation>Código QR de {0}</translation>
  </message>
 </context>
 <context>
  <name>QrDialog</name>
  <message>
   <source>Copy &amp;URL</source>
   <translation>Copiar la &amp;URL</translation>
  </message>
  <message>
   <source>Copy &amp;picture</source>
   <translation>Copiar la i&amp;magen</translation>
  </message>
  <message>
   <source>Make it small again</source>
   <translation>Hacerlo pequeño de nuevo</translation>
  </message>
  <message>
   <source>Scan it with mSupply Cold Chain to enter the server.</source>
   <translation>Escanéelo con mSupply Cold Chain para introducir el servidor.</translation>
  </message>
  <message>
   <source>Server URL</source>
   <translation>URL del servidor</translation>
  </message>
 </context>
 <context>
  <name>QueuePopup</name>
  <message>
   <source>Nothing waits for any site</source>
   <translation>Nada espera a ningún sitio</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>Más antiguo</translation>
  </message>
  <message>
   <source>Records waiting, by site</source>
   <translation>Registros en espera, por sitio</translation>
  </message>
  <message>
   <source>S&amp;how sites…</source>
   <translation>Mostrar s&amp;itios…</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>Help page</source>
   <translation>Página de ayuda</translation>
  </message>
 </context>
 <context>
  <name>RealignBar</name>
  <message>
   <source>&amp;Realign after a restored backup…</source>
   <translation>&amp;Realinear tras restaurar una copia…</translation>
  </message>
  <message>
   <source>&amp;What to do…</source>
   <translation>&amp;Qué hacer…</translation>
  </message>
  <message>
   <source>A datafile was restored from a backup, or a copy of it is in use. Nothing is exchanged with these sites until they are realigned: {0}.</source>
   <translation>Se restauró un archivo de datos de una copia de seguridad, o se usa una copia suya. No se intercambia nada con estos sitios hasta realinearlos: {0}.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>First all data of this site is sent to the central server, then this datafile is rebuilt from it. Nothing that was entered here is lost.

Cancel if a newer copy of the central server's datafile can still be found: then that one should be used.</source>
   <translation>Primero se envían todos los datos de este sitio al servidor central, y luego este archivo de datos se reconstruye desde él. No se pierde nada de lo introducido aquí.

Cancele si aún puede encontrarse una copia más reciente del archivo de datos del servidor central: entonces debe usarse esa.</translation>
  </message>
  <message>
   <source>If a newer copy can still be found, stop the server and use that one.

If not, realign each of these sites: it sends all its data again, and is then rebuilt from this server. What was done here since the backup cannot come back.</source>
   <translation>Si aún puede encontrarse una copia más reciente, detenga el servidor y úsela.

Si no, realinee cada uno de estos sitios: envía de nuevo todos sus datos y luego se reconstruye desde este servidor. Lo hecho aquí desde la copia de seguridad no puede recuperarse.</translation>
  </message>
  <message>
   <source>If a newer copy of it is in use elsewhere, use that one only.

If not, realign the site: it is rebuilt from this server, and keeps what it has not sent.</source>
   <translation>Si en otro lugar se usa una copia más reciente, use solo esa.

Si no, realinee el sitio: se reconstruye desde este servidor y conserva lo que no ha enviado.</translation>
  </message>
  <message>
   <source>Is the restored datafile the one to go on with?</source>
   <translation>¿Es el archivo de datos restaurado con el que hay que seguir?</translation>
  </message>
  <message>
   <source>Is this restored datafile the one to go on with?</source>
   <translation>¿Es este archivo de datos restaurado con el que hay que seguir?</translation>
  </message>
  <message>
   <source>It is rebuilt from the central server, as at its first synchronisation. Changes made here that were not sent are kept: those of records that the server does not have are sent, the others wait in Sync status, Records held back.

Cancel if a newer copy of this datafile is in use elsewhere: then that one should be used.</source>
   <translation>Se reconstruye desde el servidor central, como en su primera sincronización. Los cambios hechos aquí y no enviados se conservan: los de registros que el servidor no tiene se envían, los demás esperan en Estado de sincronización, Registros retenidos.

Cancele si en otro lugar se usa una copia más reciente de este archivo de datos: entonces debe usarse esa.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>On the site, press “Realign after a restored backup…” in the navigator, or run “twoarrows sync --after-restore”.</source>
   <translation>En el sitio, pulse «Realinear tras restaurar una copia…» en el navegador, o ejecute «twoarrows sync --after-restore».</translation>
  </message>
  <message>
   <source>Realign</source>
   <translation>Realinear</translation>
  </message>
  <message>
   <source>Realign this datafile with the central server?</source>
   <translation>¿Realinear este archivo de datos con el servidor central?</translation>
  </message>
  <message>
   <source>Send all data of this site again, and realign it?</source>
   <translation>¿Enviar de nuevo todos los datos de este sitio, y realinearlo?</translation>
  </message>
  <message>
   <source>The central server's datafile was restored from a backup. Nothing is exchanged until this site is realigned.</source>
   <translation>El archivo de datos del servidor central se restauró de una copia de seguridad. No se intercambia nada hasta realinear este sitio.</translation>
  </message>
  <message>
   <source>This datafile was restored from a backup, or another copy of it is in use. Nothing is exchanged until it is realigned.</source>
   <translation>Este archivo de datos se restauró de una copia de seguridad, o se usa otra copia. No se intercambia nada hasta realinearlo.</translation>
  </message>
  <message>
   <source>This datafile was restored from a backup. Sites that have exchanged more since then must be realigned: {0}.</source>
   <translation>Este archivo de datos se restauró de una copia de seguridad. Los sitios que intercambiaron más desde entonces deben realinearse: {0}.</translation>
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation>{0} (ID {1})</translation>
  </message>
 </context>
 <context>
  <name>RecordBrowser</name>
  <message>
   <source>Changed</source>
   <translation>Modificado</translation>
  </message>
  <message>
   <source>Changed on site</source>
   <translation>Modificado en el sitio</translation>
  </message>
  <message>
   <source>Choose a table first</source>
   <translation>Elija primero una tabla</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete {0} of {1}?</source>
   <translation>¿Eliminar {0} de {1}?</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Del sitio</translation>
  </message>
  <message>
   <source>Goes</source>
   <translation>Va</translation>
  </message>
  <message>
   <source>Held records</source>
   <translation>Registros retenidos</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>It is deleted on every site that has it. Its last state stays here.</source>
   <translation>Se elimina en cada sitio que lo tiene. Su último estado queda aquí.</translation>
  </message>
  <message>
   <source>It was deleted</source>
   <translation>Se eliminó</translation>
  </message>
  <message>
   <source>Log in to add records</source>
   <translation>Inicie sesión para añadir registros</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Press Enter to go there</source>
   <translation>Pulse Intro para ir allí</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibidos</translation>
  </message>
  <message>
   <source>Record browser – {0}</source>
   <translation>Explorador de registros – {0}</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Refers to</source>
   <translation>Se refiere a</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>This version does not know the table: its records are kept as they are</source>
   <translation>Esta versión no conoce la tabla: sus registros se guardan como están</translation>
  </message>
  <message>
   <source>To which site, and why</source>
   <translation>A qué sitio, y por qué</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>RecordForm</name>
  <message>
   <source>Fields of the record</source>
   <translation>Campos del registro</translation>
  </message>
  <message>
   <source>The ID of a record never changes</source>
   <translation>El ID de un registro no cambia nunca</translation>
  </message>
  <message>
   <source>every record has it</source>
   <translation>cada registro lo tiene</translation>
  </message>
  <message>
   <source>may be blank</source>
   <translation>puede quedar vacío</translation>
  </message>
 </context>
 <context>
  <name>RecordLists</name>
  <message numerus="yes">
   <source>%Ln held records</source>
   <comment>1 held record</comment>
   <translation>
    <numerusform>%Ln registro retenido</numerusform>
    <numerusform>%Ln registros retenidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <comment>1 record</comment>
   <translation>
    <numerusform>%Ln registro</numerusform>
    <numerusform>%Ln registros</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Deleted</source>
   <translation>&amp;Eliminados</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nuevo…</translation>
  </message>
  <message>
   <source>All stores</source>
   <translation>Todos los almacenes</translation>
  </message>
  <message>
   <source>Every received record was applied</source>
   <translation>Se aplicó cada registro recibido</translation>
  </message>
  <message>
   <source>Held records</source>
   <translation>Registros retenidos</translation>
  </message>
  <message>
   <source>ID, code, name or any text</source>
   <translation>ID, código, nombre o cualquier texto</translation>
  </message>
  <message>
   <source>No records</source>
   <translation>Sin registros</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Search tables</source>
   <translation>Buscar tablas</translation>
  </message>
  <message>
   <source>Show what was deleted or merged, with its last state</source>
   <translation>Mostrar lo eliminado o fusionado, con su último estado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tablas</translation>
  </message>
  <message>
   <source>The first {0} records; scroll down for more</source>
   <translation>Los primeros {0} registros; desplácese para ver más</translation>
  </message>
 </context>
 <context>
  <name>RecordPane</name>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Editar…</translation>
  </message>
  <message>
   <source>Choose one in the list</source>
   <translation>Elija uno de la lista</translation>
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation>&amp;Eliminar…</translation>
  </message>
  <message>
   <source>Fields of the record</source>
   <translation>Campos del registro</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>It is not a record of this datafile yet</source>
   <translation>Aún no es un registro de este archivo de datos</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Sin datos</translation>
  </message>
  <message>
   <source>No record</source>
   <translation>Ningún registro</translation>
  </message>
  <message>
   <source>The record as JSON</source>
   <translation>El registro como JSON</translation>
  </message>
  <message>
   <source>There is no other site</source>
   <translation>No hay otro sitio</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Adónde va</translation>
  </message>
  <message>
   <source>Where the record goes, and why</source>
   <translation>Adónde va el registro, y por qué</translation>
  </message>
  <message>
   <source>{0} · from site {1} · {2}</source>
   <translation>{0} · del sitio {1} · {2}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>RecordWindow</name>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>¿Descartar los cambios en {0}?</translation>
  </message>
  <message>
   <source>Discard the new record?</source>
   <translation>¿Descartar el registro nuevo?</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Registro nuevo</translation>
  </message>
  <message>
   <source>New record of {0}</source>
   <translation>Registro nuevo de {0}</translation>
  </message>
  <message>
   <source>Record {0}</source>
   <translation>Registro {0}</translation>
  </message>
 </context>
 <context>
  <name>RemotePage</name>
  <message>
   <source>&amp;Connect</source>
   <translation>&amp;Conectar</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation>Un sitio se identifica con su contraseña</translation>
  </message>
  <message>
   <source>Data&amp;file</source>
   <translation>&amp;Archivo de datos</translation>
  </message>
  <message>
   <source>Make it from a site &amp;export instead…</source>
   <translation>Mejor desde una &amp;exportación de sitio…</translation>
  </message>
  <message>
   <source>Name and password are those that the central server has for this site.</source>
   <translation>El nombre y la contraseña son los que el servidor central tiene para este sitio.</translation>
  </message>
  <message>
   <source>New remote site</source>
   <translation>Nuevo sitio remoto</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL del servidor</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nombre del sitio</translation>
  </message>
 </context>
 <context>
  <name>RemoteRows</name>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Records to send and request at a time; smaller on a bad connection</source>
   <translation>Registros que enviar y pedir a la vez; menos con mala conexión</translation>
  </message>
  <message>
   <source>Server UR&amp;L</source>
   <translation>UR&amp;L del servidor</translation>
  </message>
  <message>
   <source>Sync &amp;interval</source>
   <translation>&amp;Intervalo de sincronización</translation>
  </message>
  <message>
   <source>Sync re&amp;quest size</source>
   <translation>Tamaño de las peti&amp;ciones</translation>
  </message>
  <message>
   <source>Time between synchronisations, at least 1 minute</source>
   <translation>Tiempo entre sincronizaciones, al menos 1 minuto</translation>
  </message>
  <message>
   <source>Where the central server is, with the port if it needs one</source>
   <translation>Dónde está el servidor central, con el puerto si lo necesita</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>records</source>
   <translation>registros</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>Every store and site: last connection, last sync and what waits</source>
   <translation>Cada almacén y sitio: última conexión, última sincronización y lo que espera</translation>
  </message>
  <message>
   <source>Every synchronisation of this site, its records, duration and errors</source>
   <translation>Cada sincronización de este sitio, sus registros, duración y errores</translation>
  </message>
  <message>
   <source>Sync history</source>
   <translation>Historial de sincronización</translation>
  </message>
  <message>
   <source>Sync report</source>
   <translation>Informe de sincronización</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>Only on the central server</source>
   <translation>Solo en el servidor central</translation>
  </message>
  <message>
   <source>Only on the primary server</source>
   <translation>Solo en el servidor primario</translation>
  </message>
  <message>
   <source>You lack the permission {0}</source>
   <translation>Le falta el permiso {0}</translation>
  </message>
 </context>
 <context>
  <name>RunChart</name>
  <message numerus="yes">
   <source>%Ln synchronisations, the newest last</source>
   <comment>1 synchronisation</comment>
   <translation>
    <numerusform>%Ln sincronización</numerusform>
    <numerusform>%Ln sincronizaciones, la más reciente al final</numerusform>
   </translation>
  </message>
  <message>
   <source>Chart of synchronisations</source>
   <translation>Gráfico de sincronizaciones</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>No synchronisation to show yet</source>
   <translation>Aún no hay sincronización que mostrar</translation>
  </message>
  <message>
   <source>Records received</source>
   <translation>Registros recibidos</translation>
  </message>
  <message>
   <source>Records sent</source>
   <translation>Registros enviados</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
 </context>
 <context>
  <name>ServerPage</name>
  <message>
   <source>&amp;Certificate (PEM)</source>
   <translation>&amp;Certificado (PEM)</translation>
  </message>
  <message>
   <source>&amp;Key (PEM)</source>
   <translation>C&amp;lave (PEM)</translation>
  </message>
  <message>
   <source>&amp;Listens on</source>
   <translation>&amp;Escucha en</translation>
  </message>
  <message>
   <source>&amp;Port</source>
   <translation>&amp;Puerto</translation>
  </message>
  <message>
   <source>&amp;Start server</source>
   <translation>&amp;Iniciar el servidor</translation>
  </message>
  <message>
   <source>&amp;Stop server</source>
   <translation>&amp;Detener el servidor</translation>
  </message>
  <message>
   <source>&amp;Worker processes</source>
   <translation>&amp;Procesos de trabajo</translation>
  </message>
  <message>
   <source>0 – any free one</source>
   <translation>0 – cualquiera libre</translation>
  </message>
  <message>
   <source>127.0.0.1: this machine only; 0.0.0.0: every network</source>
   <translation>127.0.0.1: solo este equipo; 0.0.0.0: todas las redes</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificado</translation>
  </message>
  <message>
   <source>Certificate and key match; valid until {0}.</source>
   <translation>El certificado y la clave coinciden; válido hasta {0}.</translation>
  </message>
  <message>
   <source>Choose the certificate</source>
   <translation>Elegir el certificado</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Elegir la clave</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>More than one worker process needs a PostgreSQL datafile</source>
   <translation>Más de un proceso de trabajo necesita un archivo de datos PostgreSQL</translation>
  </message>
  <message>
   <source>PEM files (*.pem *.crt *.cer *.key)</source>
   <translation>Archivos PEM (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>Processes that answer sites at the same time; one for each processor core</source>
   <translation>Procesos que atienden sitios a la vez; uno por núcleo del procesador</translation>
  </message>
  <message>
   <source>Public &amp;URL</source>
   <translation>&amp;URL pública</translation>
  </message>
  <message>
   <source>Server process</source>
   <translation>Proceso del servidor</translation>
  </message>
  <message>
   <source>The certificate expired on {0}: no site trusts it.</source>
   <translation>El certificado caducó el {0}: ningún sitio confía en él.</translation>
  </message>
  <message>
   <source>The key of the certificate, without a pass phrase</source>
   <translation>La clave del certificado, sin frase de contraseña</translation>
  </message>
  <message>
   <source>The server's certificate with its issuers', in PEM</source>
   <translation>El certificado del servidor con los de sus emisores, en PEM</translation>
  </message>
  <message>
   <source>Where sites reach this server, if not where it listens</source>
   <translation>Dónde alcanzan los sitios este servidor, si no es donde escucha</translation>
  </message>
  <message>
   <source>Without a certificate what sites send can be read on the network.</source>
   <translation>Sin certificado, lo que envían los sitios puede leerse en la red.</translation>
  </message>
 </context>
 <context>
  <name>ServerWords</name>
  <message>
   <source>It ended and is started again: {0}</source>
   <translation>Terminó y se inicia de nuevo: {0}</translation>
  </message>
  <message>
   <source>Running: sites can synchronise</source>
   <translation>En marcha: los sitios pueden sincronizarse</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>Stopped: no site can synchronise</source>
   <translation>Detenido: ningún sitio puede sincronizarse</translation>
  </message>
 </context>
 <context>
  <name>SiteCard</name>
  <message>
   <source>Keep this card in a safe place: it lets a device in.</source>
   <translation>Guarde esta tarjeta en lugar seguro: deja entrar a un dispositivo.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Server URL</source>
   <translation>URL del servidor</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nombre del sitio</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>SiteConnection</name>
  <message>
   <source>A site calls, it cannot be called: press Check connection there for a real test.</source>
   <translation>Un sitio llama, no se le puede llamar: pulse allí Comprobar la conexión para una prueba real.</translation>
  </message>
  <message>
   <source>Another device tried to be this site: press Reset beside Hardware ID if the device was replaced.</source>
   <translation>Otro dispositivo intentó ser este sitio: pulse Restablecer junto a ID de hardware si se sustituyó el dispositivo.</translation>
  </message>
  <message>
   <source>It has no password: set one here, and the same on the site.</source>
   <translation>No tiene contraseña: defina una aquí, y la misma en el sitio.</translation>
  </message>
  <message>
   <source>It has not ended a synchronisation yet.</source>
   <translation>Aún no ha terminado ninguna sincronización.</translation>
  </message>
  <message>
   <source>It is blocked after too many failed log-ins: press Unblock site.</source>
   <translation>Está bloqueado tras demasiados intentos fallidos: pulse Quitar el bloqueo.</translation>
  </message>
  <message>
   <source>Last connection {0}, by {1}.</source>
   <translation>Última conexión {0}, por {1}.</translation>
  </message>
  <message>
   <source>Last sync {0}.</source>
   <translation>Última sincronización {0}.</translation>
  </message>
  <message>
   <source>Records waiting for it: {0}.</source>
   <translation>Registros que le esperan: {0}.</translation>
  </message>
  <message>
   <source>The server process of this datafile does not run: no site can connect.</source>
   <translation>El proceso del servidor de este archivo de datos no está en marcha: ningún sitio puede conectarse.</translation>
  </message>
  <message>
   <source>This server listens at {0}.</source>
   <translation>Este servidor escucha en {0}.</translation>
  </message>
  <message>
   <source>This site can connect</source>
   <translation>Este sitio puede conectarse</translation>
  </message>
  <message>
   <source>{0} cannot connect now</source>
   <translation>{0} no puede conectarse ahora</translation>
  </message>
  <message>
   <source>{0} is the central server itself</source>
   <translation>{0} es el propio servidor central</translation>
  </message>
  <message>
   <source>{0} may connect, and has not yet</source>
   <translation>{0} puede conectarse, y aún no lo ha hecho</translation>
  </message>
  <message>
   <source>{0} may connect: it last did {1}</source>
   <translation>{0} puede conectarse: la última vez {1}</translation>
  </message>
 </context>
 <context>
  <name>SiteExport</name>
  <message numerus="yes">
   <source>%Ln records were exported.</source>
   <comment>1 record was exported.</comment>
   <translation>
    <numerusform>Se exportó %Ln registro.</numerusform>
    <numerusform>Se exportaron %Ln registros.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can be exported</source>
   <translation>Puede exportarse</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código del sitio</translation>
  </message>
  <message>
   <source>Site export</source>
   <translation>Exportación de sitio</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nombre del sitio</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>SitePage</name>
  <message>
   <source>&amp;Device type</source>
   <translation>Tipo de &amp;dispositivo</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>A short text for people; synchronisation does not use it</source>
   <translation>Un texto corto para las personas; la sincronización no lo usa</translation>
  </message>
  <message>
   <source>A site logs in with its password</source>
   <translation>Un sitio se identifica con su contraseña</translation>
  </message>
  <message>
   <source>Desktop sites</source>
   <translation>Sitios de escritorio</translation>
  </message>
  <message>
   <source>For a site that does not exist yet, move it to the central server, then use Create sync site.</source>
   <translation>Para un sitio que aún no existe, muévalo al servidor central y use luego Crear sitio de sincronización.</translation>
  </message>
  <message>
   <source>How the site's device reaches this server</source>
   <translation>Cómo alcanza este servidor el dispositivo del sitio</translation>
  </message>
  <message>
   <source>It says how the site's device reaches this server</source>
   <translation>Dice cómo alcanza este servidor el dispositivo del sitio</translation>
  </message>
  <message>
   <source>Its device logs in with this name and password. They come on a card at the end.</source>
   <translation>Su dispositivo se identifica con este nombre y esta contraseña. Aparecen en una tarjeta al final.</translation>
  </message>
  <message>
   <source>Leave a full copy (Collector) on {0}</source>
   <translation>Dejar una copia completa (Colector) en {0}</translation>
  </message>
  <message>
   <source>No such desktop site; Create sync site makes one</source>
   <translation>Ningún sitio de escritorio así; Crear sitio de sincronización hace uno</translation>
  </message>
  <message>
   <source>Not normally wanted: all data of the store goes on being sent there</source>
   <translation>Normalmente no se desea: todos los datos del almacén siguen enviándose allí</translation>
  </message>
  <message>
   <source>Server &amp;URL</source>
   <translation>&amp;URL del servidor</translation>
  </message>
  <message>
   <source>Site &amp;code</source>
   <translation>&amp;Código del sitio</translation>
  </message>
  <message>
   <source>Site &amp;name</source>
   <translation>&amp;Nombre del sitio</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sitios</translation>
  </message>
  <message>
   <source>The file carries the first data of a new desktop site where the network would take too long. Later changes come over the network as usual.</source>
   <translation>El archivo lleva los primeros datos de un sitio de escritorio nuevo donde la red tardaría demasiado. Los cambios posteriores llegan por la red como siempre.</translation>
  </message>
  <message>
   <source>The new site</source>
   <translation>El sitio nuevo</translation>
  </message>
  <message>
   <source>Where does {0} move to?</source>
   <translation>¿Adónde se mueve {0}?</translation>
  </message>
  <message>
   <source>Which site is made from a file?</source>
   <translation>¿Qué sitio se hace de un archivo?</translation>
  </message>
 </context>
 <context>
  <name>SiteWindow</name>
  <message>
   <source>A device that will synchronise with this server</source>
   <translation>Un dispositivo que se sincronizará con este servidor</translation>
  </message>
  <message>
   <source>A mobile site takes a single store.</source>
   <translation>Un sitio móvil admite un solo almacén.</translation>
  </message>
  <message>
   <source>A site needs a name to log in with</source>
   <translation>Un sitio necesita un nombre con el que identificarse</translation>
  </message>
  <message>
   <source>Active on</source>
   <translation>Activo en</translation>
  </message>
  <message>
   <source>Add store</source>
   <translation>Añadir almacén</translation>
  </message>
  <message>
   <source>After OK the next device that logs in with this site's name and password becomes the site. The present device is then refused: make sure nobody uses it any more.</source>
   <translation>Tras Aceptar, el próximo dispositivo que se identifique con el nombre y la contraseña de este sitio será el sitio. El dispositivo actual será rechazado: asegúrese de que nadie lo use ya.</translation>
  </message>
  <message>
   <source>Chec&amp;k connection</source>
   <translation>Comprobar la co&amp;nexión</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>¿Descartar los cambios en {0}?</translation>
  </message>
  <message>
   <source>Discard the new site?</source>
   <translation>¿Descartar el sitio nuevo?</translation>
  </message>
  <message>
   <source>Every store is on this site already</source>
   <translation>Todos los almacenes están ya en este sitio</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Bitácora</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Sitio nuevo</translation>
  </message>
  <message>
   <source>No funder in the support database matches</source>
   <translation>Ningún financiador de la base de soporte coincide</translation>
  </message>
  <message>
   <source>Not found in the support database yet: press Tab to search</source>
   <translation>Aún no encontrado en la base de soporte: pulse Tab para buscar</translation>
  </message>
  <message>
   <source>Only one site may be. Clear the box in that site's window first.</source>
   <translation>Solo un sitio puede serlo. Quite antes la marca en la ventana de ese sitio.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove store {0} from {1}?</source>
   <translation>¿Quitar el almacén {0} de {1}?</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset the hardware ID of {0}?</source>
   <translation>¿Restablecer el ID de hardware de {0}?</translation>
  </message>
  <message>
   <source>Site {0}</source>
   <translation>Sitio {0}</translation>
  </message>
  <message>
   <source>Take store {0} from {1}?</source>
   <translation>¿Tomar el almacén {0} de {1}?</translation>
  </message>
  <message>
   <source>The store leaves the site where it is active now. Nothing moves before OK.</source>
   <translation>El almacén deja el sitio donde está activo ahora. Nada se mueve antes de Aceptar.</translation>
  </message>
  <message>
   <source>Un&amp;block site</source>
   <translation>Quitar el &amp;bloqueo</translation>
  </message>
  <message>
   <source>Unblocked: the site may log in again.</source>
   <translation>Bloqueo quitado: el sitio puede volver a identificarse.</translation>
  </message>
  <message>
   <source>last sync {0}</source>
   <translation>última sincronización {0}</translation>
  </message>
  <message>
   <source>{0} (ID {1}) is the Open mSupply central server already.</source>
   <translation>{0} (ID {1}) ya es el servidor central de Open mSupply.</translation>
  </message>
  <message>
   <source>{0} {1} is on it already. Remove that store first, or change the site's type.</source>
   <translation>{0} {1} ya está en él. Quite antes ese almacén, o cambie el tipo del sitio.</translation>
  </message>
 </context>
 <context>
  <name>SitesWindow</name>
  <message>
   <source>&amp;Delete…</source>
   <translation>&amp;Eliminar…</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nuevo…</translation>
  </message>
  <message>
   <source>All device types</source>
   <translation>Todos los tipos de dispositivo</translation>
  </message>
  <message>
   <source>All statuses</source>
   <translation>Todos los estados</translation>
  </message>
  <message>
   <source>Another device tried to be this site: open it and press Reset if the device was replaced</source>
   <translation>Otro dispositivo intentó ser este sitio: ábralo y pulse Restablecer si se sustituyó el dispositivo</translation>
  </message>
  <message>
   <source>App version</source>
   <translation>Versión de la aplicación</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete site {0} (ID {1})?</source>
   <translation>¿Eliminar el sitio {0} (ID {1})?</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Tipo de dispositivo</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Every store and site, when it was last heard of</source>
   <translation>Cada almacén y sitio, y cuándo se supo de él</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>It can no longer synchronise, and what waits for it is dropped.</source>
   <translation>Ya no puede sincronizarse, y lo que le espera se descarta.</translation>
  </message>
  <message>
   <source>Its device has not synchronised yet</source>
   <translation>Su dispositivo aún no se ha sincronizado</translation>
  </message>
  <message>
   <source>Last connection
date</source>
   <translation>Última conexión
fecha</translation>
  </message>
  <message>
   <source>Last connection
time</source>
   <translation>Última conexión
hora</translation>
  </message>
  <message>
   <source>Last synced
date</source>
   <translation>Última sincr.
fecha</translation>
  </message>
  <message>
   <source>Last synced
time</source>
   <translation>Última sincr.
hora</translation>
  </message>
  <message>
   <source>Last synchronised on {0}: over the time after which a site is late</source>
   <translation>Última sincronización el {0}: más del plazo tras el cual un sitio está atrasado</translation>
  </message>
  <message>
   <source>No sites yet</source>
   <translation>Aún no hay sitios</translation>
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation>Espera más antigua</translation>
  </message>
  <message>
   <source>Press New to add the first.</source>
   <translation>Pulse Nuevo para añadir el primero.</translation>
  </message>
  <message>
   <source>Receives its first data; it has not ended a sync yet</source>
   <translation>Recibe sus primeros datos; aún no ha terminado ninguna sincronización</translation>
  </message>
  <message>
   <source>Records that wait for this site</source>
   <translation>Registros que esperan a este sitio</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Buscar en cualquier columna</translation>
  </message>
  <message>
   <source>Select a site first</source>
   <translation>Seleccione antes un sitio</translation>
  </message>
  <message>
   <source>Since when the oldest record waits for this site</source>
   <translation>Desde cuándo espera el registro más antiguo a este sitio</translation>
  </message>
  <message>
   <source>Site code</source>
   <translation>Código del sitio</translation>
  </message>
  <message>
   <source>Site name</source>
   <translation>Nombre del sitio</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sitios</translation>
  </message>
  <message>
   <source>Sites shown / all sites</source>
   <translation>Sitios mostrados / todos los sitios</translation>
  </message>
  <message>
   <source>Sites – {0}</source>
   <translation>Sitios – {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Sync &amp;report…</source>
   <translation>Info&amp;rme de sincronización…</translation>
  </message>
  <message>
   <source>Synchronises in time</source>
   <translation>Se sincroniza a tiempo</translation>
  </message>
  <message>
   <source>The central server: the other sites synchronise with it</source>
   <translation>El servidor central: los demás sitios se sincronizan con él</translation>
  </message>
  <message>
   <source>Too many failed log-ins: open it and press Unblock site</source>
   <translation>Demasiados intentos fallidos: ábralo y pulse Quitar el bloqueo</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation>Escribir lo mostrado en un archivo CSV o un libro</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>SpecialPage</name>
  <message>
   <source>Every record, and why it goes to which site</source>
   <translation>Cada registro, y por qué va a cada sitio</translation>
  </message>
  <message>
   <source>List and edit the stores</source>
   <translation>Ver y editar los almacenes</translation>
  </message>
  <message>
   <source>Record browser</source>
   <translation>Explorador de registros</translation>
  </message>
  <message>
   <source>Show sites</source>
   <translation>Mostrar sitios</translation>
  </message>
  <message>
   <source>Site {0} has a URL, which disables all synchronisation: clear it in the Preferences, Sync with.</source>
   <translation>El sitio {0} tiene una URL, lo que desactiva toda sincronización: bórrela en Preferencias, Sincronizar con.</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Sitios</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>Synchronisation</source>
   <translation>Sincronización</translation>
  </message>
 </context>
 <context>
  <name>Spinner</name>
  <message>
   <source>Working</source>
   <translation>Trabajando</translation>
  </message>
 </context>
 <context>
  <name>StatusBlock</name>
  <message numerus="yes">
   <source>%Ln records waiting</source>
   <comment>1 record waiting</comment>
   <translation>
    <numerusform>%Ln registro en espera</numerusform>
    <numerusform>%Ln registros en espera</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records waiting to be sent.</source>
   <comment>1 record waiting to be sent.</comment>
   <translation>
    <numerusform>%Ln registro en espera de envío.</numerusform>
    <numerusform>%Ln registros en espera de envío.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Stop after this batch</source>
   <translation>&amp;Detener después de este lote</translation>
  </message>
  <message>
   <source>Data File: {0}</source>
   <translation>Archivo de datos: {0}</translation>
  </message>
  <message>
   <source>Sync error</source>
   <translation>Error de sincronización</translation>
  </message>
  <message>
   <source>Synchronisation status</source>
   <translation>Estado de sincronización</translation>
  </message>
  <message>
   <source>Synchronise now ({0})</source>
   <translation>Sincronizar ahora ({0})</translation>
  </message>
  <message numerus="yes">
   <source>oldest %Ln days</source>
   <comment>oldest 1 day</comment>
   <translation>
    <numerusform>el más antiguo %Ln día</numerusform>
    <numerusform>el más antiguo %Ln días</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StoreChoice</name>
  <message>
   <source>&amp;Every store, also those that are added later</source>
   <translation>&amp;Todos los almacenes, también los que se añadan después</translation>
  </message>
  <message>
   <source>Every store</source>
   <translation>Todos los almacenes</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Buscar almacenes</translation>
  </message>
  <message>
   <source>Stores the user may log in to</source>
   <translation>Almacenes en los que el usuario puede iniciar sesión</translation>
  </message>
  <message>
   <source>The user may log in to every store</source>
   <translation>El usuario puede iniciar sesión en todos los almacenes</translation>
  </message>
  <message>
   <source>{0} of {1} stores</source>
   <translation>{0} de {1} almacenes</translation>
  </message>
 </context>
 <context>
  <name>StoreChooser</name>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Buscar almacenes</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>Switch store</source>
   <translation>Cambiar de almacén</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Tipo de sincronización aquí</translation>
  </message>
  <message>
   <source>This site has no store that you may open</source>
   <translation>Este sitio no tiene ningún almacén que usted pueda abrir</translation>
  </message>
 </context>
 <context>
  <name>StoreConsequences</name>
  <message numerus="yes">
   <source>%Ln records of patients and what belongs to them are queued on OK.</source>
   <comment>1 record of patients and what belongs to them is queued on OK.</comment>
   <translation>
    <numerusform>Al pulsar Aceptar se pone en cola %Ln registro de pacientes y de lo que les pertenece.</numerusform>
    <numerusform>Al pulsar Aceptar se ponen en cola %Ln registros de pacientes y de lo que les pertenece.</numerusform>
   </translation>
  </message>
  <message>
   <source>It moves from {0} to {1}. {0} must have stopped using it for good.</source>
   <translation>Pasa de {0} a {1}. {0} debe haber dejado de usarlo definitivamente.</translation>
  </message>
  <message>
   <source>Records queued – {0}.</source>
   <translation>Registros puestos en cola – {0}.</translation>
  </message>
  <message>
   <source>Syncs with of other stores changes – {0}.</source>
   <translation>Cambia Sincroniza con de otros almacenes – {0}.</translation>
  </message>
  <message>
   <source>There are no patients visible in it, or all their records wait already.</source>
   <translation>No hay pacientes visibles en él, o todos sus registros ya esperan.</translation>
  </message>
  <message>
   <source>this site</source>
   <translation>este sitio</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} → {3}</source>
   <translation>{0} en {1}: {2} → {3}</translation>
  </message>
  <message>
   <source>{0}; and {1} more</source>
   <translation>{0}; y {1} más</translation>
  </message>
 </context>
 <context>
  <name>StorePage</name>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>It is active on the central server now, and will be active on the new site. A store of another site is brought here by Move store first.</source>
   <translation>Ahora está activo en el servidor central, y lo estará en el sitio nuevo. Un almacén de otro sitio se trae antes aquí con Mover almacén.</translation>
  </message>
  <message>
   <source>It will be active on another site, and on no other. Plan it for a time when nobody works in it.</source>
   <translation>Estará activo en otro sitio, y en ningún otro. Planéelo para un momento en que nadie trabaje en él.</translation>
  </message>
  <message>
   <source>No such store is active on the central server</source>
   <translation>Ningún almacén así está activo en el servidor central</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>Stores active on the central server</source>
   <translation>Almacenes activos en el servidor central</translation>
  </message>
  <message>
   <source>Which store gets a site?</source>
   <translation>¿Qué almacén recibe un sitio?</translation>
  </message>
  <message>
   <source>Which store moves?</source>
   <translation>¿Qué almacén se mueve?</translation>
  </message>
 </context>
 <context>
  <name>StorePreferences</name>
  <message>
   <source>A requisition can be linked to a supplier invoice</source>
   <translation>Una requisición puede vincularse a una factura de proveedor</translation>
  </message>
  <message>
   <source>Extra fields in requisitions</source>
   <translation>Campos adicionales en las requisiciones</translation>
  </message>
  <message>
   <source>Internal orders use the customers' consumption and stock</source>
   <translation>Los pedidos internos usan el consumo y las existencias de los clientes</translation>
  </message>
  <message>
   <source>Items expire soon within, in months</source>
   <translation>Los artículos caducan pronto, en meses</translation>
  </message>
  <message>
   <source>Keep requisition lines with quantity 0</source>
   <translation>Conservar las líneas de requisición con cantidad 0</translation>
  </message>
  <message>
   <source>Lead time, in months</source>
   <translation>Plazo de entrega, en meses</translation>
  </message>
  <message>
   <source>May issue in a foreign currency</source>
   <translation>Puede emitir en moneda extranjera</translation>
  </message>
  <message>
   <source>Months to look back for monthly consumption</source>
   <translation>Meses hacia atrás para el consumo mensual</translation>
  </message>
  <message>
   <source>New patients of this site's other stores stay invisible in this one</source>
   <translation>Los pacientes nuevos de los otros almacenes de este sitio siguen sin verse en este</translation>
  </message>
  <message>
   <source>Open mSupply: uses the program module</source>
   <translation>Open mSupply: usa el módulo de programas</translation>
  </message>
  <message>
   <source>Overstock from, in months of stock</source>
   <translation>Exceso a partir de, en meses de existencias</translation>
  </message>
  <message>
   <source>Pack size of an item is 1 at first</source>
   <translation>El tamaño de envase de un artículo es 1 al principio</translation>
  </message>
  <message>
   <source>Requisitions go through the supplier's remote authorisation</source>
   <translation>Las requisiciones pasan por la autorización remota del proveedor</translation>
  </message>
  <message>
   <source>Response requisitions need to be authorised</source>
   <translation>Las requisiciones recibidas deben autorizarse</translation>
  </message>
  <message>
   <source>Stocktake frequency</source>
   <translation>Frecuencia de inventario</translation>
  </message>
  <message>
   <source>The prescribed quantity can be edited on a prescription</source>
   <translation>La cantidad prescrita puede editarse en una receta</translation>
  </message>
  <message>
   <source>Understock below, in months of stock</source>
   <translation>Escasez por debajo de, en meses de existencias</translation>
  </message>
  <message>
   <source>Uses the vaccine module</source>
   <translation>Usa el módulo de vacunas</translation>
  </message>
 </context>
 <context>
  <name>StoreWindow</name>
  <message>
   <source>A store needs a code</source>
   <translation>Un almacén necesita un código</translation>
  </message>
  <message>
   <source>A store needs a name</source>
   <translation>Un almacén necesita un nombre</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>¿Descartar los cambios en {0}?</translation>
  </message>
  <message>
   <source>Edit store</source>
   <translation>Editar almacén</translation>
  </message>
  <message>
   <source>Edit store {0}</source>
   <translation>Editar almacén {0}</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Not possible: {0}.</source>
   <translation>No es posible: {0}.</translation>
  </message>
  <message>
   <source>OK &amp;&amp; &amp;Previous</source>
   <translation>Aceptar &amp;&amp; &amp;anterior</translation>
  </message>
  <message>
   <source>OK &amp;&amp; Ne&amp;xt</source>
   <translation>Aceptar &amp;&amp; &amp;siguiente</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save the changes to {0}?</source>
   <translation>¿Guardar los cambios en {0}?</translation>
  </message>
  <message>
   <source>Say why, or choose another site</source>
   <translation>Diga por qué, o elija otro sitio</translation>
  </message>
  <message>
   <source>Synchronisation</source>
   <translation>Sincronización</translation>
  </message>
  <message>
   <source>The first store of the list</source>
   <translation>El primer almacén de la lista</translation>
  </message>
  <message>
   <source>The last store of the list</source>
   <translation>El último almacén de la lista</translation>
  </message>
  <message>
   <source>Visibility</source>
   <translation>Visibilidad</translation>
  </message>
  <message>
   <source>active on {0}</source>
   <translation>activo en {0}</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>site {0}</source>
   <translation>sitio {0}</translation>
  </message>
  <message>
   <source>{0} here</source>
   <translation>{0} aquí</translation>
  </message>
 </context>
 <context>
  <name>StoresList</name>
  <message>
   <source>&amp;Add store…</source>
   <translation>&amp;Añadir almacén…</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>It is active on another site: only a copy is here</source>
   <translation>Está activo en otro sitio: aquí solo hay una copia</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Move a store to this site on OK</source>
   <translation>Al Aceptar, mover un almacén a este sitio</translation>
  </message>
  <message>
   <source>Move it to the central server on OK</source>
   <translation>Al Aceptar, moverlo al servidor central</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No stores on this site</source>
   <translation>No hay almacenes en este sitio</translation>
  </message>
  <message>
   <source>Remo&amp;ve store</source>
   <translation>&amp;Quitar almacén</translation>
  </message>
  <message>
   <source>Select a store first</source>
   <translation>Seleccione antes un almacén</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>Stores of this site</source>
   <translation>Almacenes de este sitio</translation>
  </message>
  <message>
   <source>Sync type</source>
   <translation>Tipo de sincronización</translation>
  </message>
  <message>
   <source>{0} on OK</source>
   <translation>{0} al Aceptar</translation>
  </message>
 </context>
 <context>
  <name>StoresPage</name>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No stores yet</source>
   <translation>Aún no hay almacenes</translation>
  </message>
  <message>
   <source>Search stores</source>
   <translation>Buscar almacenes</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation>Almacenes mostrados / todos los almacenes</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Tipo de sincronización aquí</translation>
  </message>
  <message>
   <source>They come with the first synchronisation.</source>
   <translation>Llegan con la primera sincronización.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>StoresWindow</name>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Editar…</translation>
  </message>
  <message>
   <source>All modes</source>
   <translation>Todos los modos</translation>
  </message>
  <message>
   <source>All sync types</source>
   <translation>Todos los tipos de sincronización</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Enabled and disabled</source>
   <translation>Activados y desactivados</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>No stores yet</source>
   <translation>Aún no hay almacenes</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Buscar en cualquier columna</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>Stores shown / all stores</source>
   <translation>Almacenes mostrados / todos los almacenes</translation>
  </message>
  <message>
   <source>Stores – {0}</source>
   <translation>Almacenes – {0}</translation>
  </message>
  <message>
   <source>Sync type here</source>
   <translation>Tipo de sincronización aquí</translation>
  </message>
  <message>
   <source>They come with the first synchronisation, or by an import.</source>
   <translation>Llegan con la primera sincronización, o por una importación.</translation>
  </message>
  <message>
   <source>Write the rows shown to a CSV or Excel file</source>
   <translation>Escribir las filas mostradas en un archivo CSV o Excel</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>SummaryPage</name>
  <message>
   <source>Cr&amp;eate</source>
   <translation>C&amp;rear</translation>
  </message>
  <message>
   <source>Create {0}?</source>
   <translation>¿Crear {0}?</translation>
  </message>
  <message>
   <source>Make its supplying store visible in it: Stores, Visibility</source>
   <translation>Haga visible en él el almacén que lo abastece: Almacenes, Visibilidad</translation>
  </message>
  <message>
   <source>New site</source>
   <translation>Sitio nuevo</translation>
  </message>
  <message>
   <source>No other store is visible to it</source>
   <translation>Ningún otro almacén es visible para él</translation>
  </message>
  <message>
   <source>Nothing has been changed yet. All of this is done at once.</source>
   <translation>Aún no se ha cambiado nada. Todo esto se hace de una vez.</translation>
  </message>
  <message>
   <source>Records it fetches first</source>
   <translation>Registros que recibe primero</translation>
  </message>
  <message>
   <source>Store that moves to it</source>
   <translation>Almacén que pasa a él</translation>
  </message>
  <message>
   <source>Stores visible to it</source>
   <translation>Almacenes visibles para él</translation>
  </message>
  <message>
   <source>Stores visible to it, and what of them it gets</source>
   <translation>Almacenes visibles para él, y lo que recibe de ellos</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <source>{0} – {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}, and all central data</source>
   <translation>{0}, y todos los datos centrales</translation>
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <source>A report without names and data is in {0}</source>
   <translation>Hay un informe sin nombres ni datos en {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>It holds logs, settings, counts and the last errors; no passwords, no records and no names of people. Send it to those who support you.</source>
   <translation>Contiene bitácoras, configuración, recuentos y los últimos errores; ni contraseñas, ni registros, ni nombres de personas. Envíelo a quienes le dan soporte.</translation>
  </message>
  <message>
   <source>Save support bundle</source>
   <translation>Guardar paquete de soporte</translation>
  </message>
  <message>
   <source>Save support bundle…</source>
   <translation>Guardar paquete de soporte…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Ocurrió algo inesperado</translation>
  </message>
  <message>
   <source>The report below could not be saved to a file.</source>
   <translation>El informe de abajo no pudo guardarse en un archivo.</translation>
  </message>
  <message>
   <source>The support bundle is saved</source>
   <translation>El paquete de soporte está guardado</translation>
  </message>
  <message>
   <source>Two Arrows ended unexpectedly the last time</source>
   <translation>Two Arrows terminó inesperadamente la última vez</translation>
  </message>
  <message>
   <source>Your data is safe, and you can go on. What you did just now may not be done.</source>
   <translation>Sus datos están a salvo, y puede seguir. Lo que acaba de hacer quizá no se hizo.</translation>
  </message>
  <message>
   <source>Your data is safe: every change is whole in the datafile or not in it. A support bundle helps to find the cause.</source>
   <translation>Sus datos están a salvo: cada cambio está completo en el archivo de datos, o no está. Un paquete de soporte ayuda a encontrar la causa.</translation>
  </message>
  <message>
   <source>Zip file (*.zip)</source>
   <translation>Archivo Zip (*.zip)</translation>
  </message>
 </context>
 <context>
  <name>SyncForm</name>
  <message>
   <source>&amp;Resync patient records when store is saved</source>
   <translation>&amp;Resincronizar los registros de pacientes al guardar el almacén</translation>
  </message>
  <message>
   <source>&amp;Set as local store</source>
   <translation>&amp;Definir como almacén local</translation>
  </message>
  <message>
   <source>Include transactions in sync</source>
   <translation>Incluir transacciones en la sincronización</translation>
  </message>
  <message>
   <source>Make the store active on this site</source>
   <translation>Activar el almacén en este sitio</translation>
  </message>
  <message>
   <source>Matters for dispensaries only, and is always disabled here: the product's support turns it off, with the command: twoarrows store set --no-include-transactions</source>
   <translation>Solo importa en dispensarios y aquí está siempre desactivado: el soporte del producto lo apaga con la orden: twoarrows store set --no-include-transactions</translation>
  </message>
  <message>
   <source>One site is always local: check the one that shall be, and this one goes.</source>
   <translation>Siempre hay un sitio local: marque el que deba serlo y este se quita.</translation>
  </message>
  <message>
   <source>S&amp;ynchronisation type</source>
   <translation>T&amp;ipo de sincronización</translation>
  </message>
  <message>
   <source>Send the patients visible in the store to its site again</source>
   <translation>Enviar de nuevo a su sitio los pacientes visibles en el almacén</translation>
  </message>
  <message>
   <source>Sync ID</source>
   <translation>ID de sincronización</translation>
  </message>
  <message>
   <source>The site where the store is active; choose it by Local, below</source>
   <translation>El sitio donde el almacén está activo; elíjalo con Local, abajo</translation>
  </message>
  <message>
   <source>Un-lock to edit</source>
   <translation>Desbloquee para editar</translation>
  </message>
  <message>
   <source>What the store is on this site</source>
   <translation>Lo que el almacén es en este sitio</translation>
  </message>
  <message>
   <source>{0} – this site</source>
   <translation>{0} – este sitio</translation>
  </message>
 </context>
 <context>
  <name>SyncPanel</name>
  <message>
   <source>&amp;Sync now!</source>
   <translation>¡&amp;Sincronizar ahora!</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Última sinc.</translation>
  </message>
  <message>
   <source>Next sync</source>
   <translation>Próxima sincronización</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibidos</translation>
  </message>
  <message>
   <source>Records waiting to be sent</source>
   <translation>Registros en espera de envío</translation>
  </message>
  <message>
   <source>S&amp;top after this batch</source>
   <translation>De&amp;tener después de este lote</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviados</translation>
  </message>
  <message>
   <source>The server is not running</source>
   <translation>El servidor no está en marcha</translation>
  </message>
  <message>
   <source>Two Arrows {0}</source>
   <translation>Two Arrows {0}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>{0}
Press to enlarge</source>
   <translation>{0}
Pulse para ampliar</translation>
  </message>
 </context>
 <context>
  <name>SyncReportWindow</name>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimir…</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>App version</source>
   <translation>Versión de la aplicación</translation>
  </message>
  <message>
   <source>Device type</source>
   <translation>Tipo de dispositivo</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Last connection</source>
   <translation>Última conexión</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Última sinc.</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Atrasado</translation>
  </message>
  <message>
   <source>Late or silent</source>
   <translation>Atrasado o en silencio</translation>
  </message>
  <message numerus="yes">
   <source>Late, in red: no synchronisation for %Ln days</source>
   <comment>Late, in red: no synchronisation for 1 day</comment>
   <translation>
    <numerusform>Atrasado, en rojo: sin sincronización desde hace %Ln día</numerusform>
    <numerusform>Atrasado, en rojo: sin sincronización desde hace %Ln días</numerusform>
   </translation>
  </message>
  <message>
   <source>Lines shown / all lines</source>
   <translation>Líneas mostradas / todas las líneas</translation>
  </message>
  <message>
   <source>Never synchronised</source>
   <translation>Nunca se sincronizó</translation>
  </message>
  <message>
   <source>No site</source>
   <translation>Ningún sitio</translation>
  </message>
  <message>
   <source>No sites yet</source>
   <translation>Aún no hay sitios</translation>
  </message>
  <message>
   <source>Oldest waiting</source>
   <translation>Espera más antigua</translation>
  </message>
  <message>
   <source>P&amp;DF…</source>
   <translation>P&amp;DF…</translation>
  </message>
  <message>
   <source>Print what is shown, after a preview</source>
   <translation>Imprimir lo mostrado, tras una vista previa</translation>
  </message>
  <message>
   <source>Records that wait for the site, whichever of its stores the line is of</source>
   <translation>Registros que esperan al sitio, sea cual sea su almacén de la línea</translation>
  </message>
  <message>
   <source>Search in any column</source>
   <translation>Buscar en cualquier columna</translation>
  </message>
  <message>
   <source>Silent</source>
   <translation>En silencio</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Sitio</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Store code</source>
   <translation>Código del almacén</translation>
  </message>
  <message>
   <source>Sync report</source>
   <translation>Informe de sincronización</translation>
  </message>
  <message>
   <source>Sync report – {0}</source>
   <translation>Informe de sincronización – {0}</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting for long</source>
   <translation>En espera desde hace mucho</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Qué líneas</translation>
  </message>
  <message>
   <source>Write what is shown to a CSV file or a workbook</source>
   <translation>Escribir lo mostrado en un archivo CSV o un libro</translation>
  </message>
  <message>
   <source>Write what is shown to a PDF file</source>
   <translation>Escribir lo mostrado en un archivo PDF</translation>
  </message>
  <message numerus="yes">
   <source>silent, in orange: for %Ln days</source>
   <comment>silent, in orange: for 1 day</comment>
   <translation>
    <numerusform>en silencio, en naranja: desde hace %Ln día</numerusform>
    <numerusform>en silencio, en naranja: desde hace %Ln días</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} · {1}</source>
   <translation>{0} · {1}</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>SyncStatusWindow</name>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historial</translation>
  </message>
  <message>
   <source>&amp;More information</source>
   <translation>&amp;Más información</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>From site</source>
   <translation>Del sitio</translation>
  </message>
  <message>
   <source>Held back</source>
   <translation>Retenidos</translation>
  </message>
  <message>
   <source>Integrated</source>
   <translation>Integrados</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibidos</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Records held &amp;back</source>
   <translation>Registros &amp;retenidos</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviados</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Started by</source>
   <translation>Iniciada por</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Sync status – {0}</source>
   <translation>Estado de sincronización – {0}</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>clock of the server: {0} s from ours</source>
   <translation>reloj del servidor: {0} s respecto al nuestro</translation>
  </message>
  <message numerus="yes">
   <source>records waiting to be sent</source>
   <comment>record waiting to be sent</comment>
   <translation>
    <numerusform>registro en espera de envío</numerusform>
    <numerusform>registros en espera de envío</numerusform>
   </translation>
  </message>
  <message>
   <source>records: {0} sent, {1} received, {2} integrated, {3} held back</source>
   <translation>registros: {0} enviados, {1} recibidos, {2} integrados, {3} retenidos</translation>
  </message>
  <message>
   <source>server: {0}</source>
   <translation>servidor: {0}</translation>
  </message>
  <message>
   <source>site: {0} {1}</source>
   <translation>sitio: {0} {1}</translation>
  </message>
  <message>
   <source>started: {0}</source>
   <translation>inicio: {0}</translation>
  </message>
  <message>
   <source>step: {0}</source>
   <translation>paso: {0}</translation>
  </message>
  <message>
   <source>version: {0}</source>
   <translation>versión: {0}</translation>
  </message>
 </context>
 <context>
  <name>SyncStepper</name>
  <message>
   <source>Steps of the synchronisation</source>
   <translation>Pasos de la sincronización</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} / {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>SyncWith</name>
  <message>
   <source>Central server</source>
   <translation>Servidor central</translation>
  </message>
  <message>
   <source>Changed from {0}, which it is since: {1}</source>
   <translation>Ya no es {0}; desde entonces es: {1}</translation>
  </message>
  <message>
   <source>It has never synchronised; {0} records wait for it.</source>
   <translation>Nunca se ha sincronizado; le esperan {0} registros.</translation>
  </message>
  <message>
   <source>It last synchronised on {0}; {1} records wait for it.</source>
   <translation>Se sincronizó por última vez el {0}; le esperan {1} registros.</translation>
  </message>
  <message>
   <source>Local: the store's Sync ID is this site's, and its data is edited there.</source>
   <translation>Local: el ID de sincronización del almacén es el de este sitio, y sus datos se editan allí.</translation>
  </message>
  <message>
   <source>Not local: the store's data is not edited on {0}.</source>
   <translation>No local: los datos del almacén no se editan en {0}.</translation>
  </message>
  <message>
   <source>On OK the site that loses the store keeps this.</source>
   <translation>Al Aceptar, el sitio que pierde el almacén conserva esto.</translation>
  </message>
  <message>
   <source>On OK the store becomes active on {0}, and its data is queued for it.</source>
   <translation>Al Aceptar, el almacén pasa a estar activo en {0}, y sus datos se ponen en cola para él.</translation>
  </message>
  <message>
   <source>On OK {0} loses the store.</source>
   <translation>Al Aceptar, {0} pierde el almacén.</translation>
  </message>
  <message>
   <source>On OK: the active copy is always whole.</source>
   <translation>Al Aceptar: la copia activa siempre está completa.</translation>
  </message>
  <message>
   <source>Site {0}</source>
   <translation>Sitio {0}</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
 </context>
 <context>
  <name>SynchronisePage</name>
  <message>
   <source>This datafile does not synchronise with others.</source>
   <translation>Este archivo de datos no se sincroniza con otros.</translation>
  </message>
  <message>
   <source>This site</source>
   <translation>Este sitio</translation>
  </message>
 </context>
 <context>
  <name>TableColumns</name>
  <message>
   <source>Reset columns</source>
   <translation>Restablecer las columnas</translation>
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>Nothing matches the search</source>
   <translation>Nada coincide con la búsqueda</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Nada que mostrar</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>&amp;15 minutes</source>
   <translation>&amp;15 minutos</translation>
  </message>
  <message>
   <source>&amp;Pause for</source>
   <translation>&amp;Pausar durante</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Resume (paused, resumes {0})</source>
   <translation>&amp;Reanudar (en pausa, sigue {0})</translation>
  </message>
  <message>
   <source>1 &amp;hour</source>
   <translation>1 &amp;hora</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Abrir {0}</translation>
  </message>
  <message>
   <source>Synchronise &amp;now</source>
   <translation>Sincronizar &amp;ahora</translation>
  </message>
  <message>
   <source>Until &amp;tomorrow morning</source>
   <translation>Hasta &amp;mañana por la mañana</translation>
  </message>
 </context>
 <context>
  <name>TwoArrowsButton</name>
  <message>
   <source>Stop synchronising…</source>
   <translation>Deteniendo la sincronización…</translation>
  </message>
  <message>
   <source>Synchronise now</source>
   <translation>Sincronizar ahora</translation>
  </message>
 </context>
 <context>
  <name>UnlockCodePage</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Finalizar</translation>
  </message>
  <message>
   <source>Delete the datafile that was just made?</source>
   <translation>¿Eliminar el archivo de datos que se acaba de crear?</translation>
  </message>
  <message>
   <source>I have &amp;written the code down</source>
   <translation>He &amp;anotado el código</translation>
  </message>
  <message>
   <source>It unlocks the synchronisation settings of this datafile. It is shown only now: write it down and keep it in a safe place.</source>
   <translation>Desbloquea la configuración de sincronización de este archivo de datos. Solo se muestra ahora: anótelo y guárdelo en lugar seguro.</translation>
  </message>
  <message>
   <source>Keep this unlock code</source>
   <translation>Guarde este código de desbloqueo</translation>
  </message>
  <message>
   <source>The datafile was made: {0}</source>
   <translation>Se creó el archivo de datos: {0}</translation>
  </message>
  <message>
   <source>Unlock code {0}</source>
   <translation>Código de desbloqueo {0}</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Authorisation code</source>
   <translation>Código de &amp;autorización</translation>
  </message>
  <message>
   <source>Un-lock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Wrong sync settings can damage the data of every site: a code protects them.</source>
   <translation>Una configuración de sincronización equivocada puede dañar los datos de todos los sitios: un código la protege.</translation>
  </message>
 </context>
 <context>
  <name>UnlockRow</name>
  <message>
   <source>&amp;Lock again</source>
   <translation>Volver a b&amp;loquear</translation>
  </message>
  <message>
   <source>C&amp;lick to un-lock</source>
   <translation>Pu&amp;lse para desbloquear</translation>
  </message>
  <message>
   <source>Locked: an authorisation code is needed.</source>
   <translation>Bloqueado: se necesita un código de autorización.</translation>
  </message>
  <message numerus="yes">
   <source>Unlocked. Locks again after %Ln minutes, or when this window closes.</source>
   <comment>Unlocked. Locks again after 1 minute, or when this window closes.</comment>
   <translation>
    <numerusform>Desbloqueado. Se bloquea de nuevo tras %Ln minuto, o al cerrar esta ventana.</numerusform>
    <numerusform>Desbloqueado. Se bloquea de nuevo tras %Ln minutos, o al cerrar esta ventana.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UpgradeWindow</name>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>This datafile was made by an earlier version of Two Arrows. A copy is kept beside it; then it is brought up to date. Please leave the computer on.</source>
   <translation>Este archivo de datos se hizo con una versión anterior de Two Arrows. Se guarda una copia a su lado y luego se actualiza. Deje el equipo encendido.</translation>
  </message>
  <message>
   <source>Upgrading {0}</source>
   <translation>Actualizando {0}</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} MB</source>
   <translation>{0}: {1} de {2} MB</translation>
  </message>
 </context>
 <context>
  <name>UserForm</name>
  <message>
   <source>&amp;Disabled: may not log in</source>
   <translation>&amp;Desactivado: no puede iniciar sesión</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Last log-in</source>
   <translation>Último inicio de sesión</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permisos</translation>
  </message>
  <message>
   <source>Set when the user logs in</source>
   <translation>Se define cuando el usuario inicia sesión</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>User &amp;name</source>
   <translation>&amp;Nombre de usuario</translation>
  </message>
  <message>
   <source>What the user logs in with</source>
   <translation>Con lo que el usuario inicia sesión</translation>
  </message>
 </context>
 <context>
  <name>UserWindow</name>
  <message>
   <source>A new user needs a password</source>
   <translation>Un usuario nuevo necesita una contraseña</translation>
  </message>
  <message>
   <source>A user needs a name to log in with</source>
   <translation>Un usuario necesita un nombre para iniciar sesión</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>Discard the changes to {0}?</source>
   <translation>¿Descartar los cambios en {0}?</translation>
  </message>
  <message>
   <source>Discard the new user?</source>
   <translation>¿Descartar el usuario nuevo?</translation>
  </message>
  <message>
   <source>Last log-in {0}</source>
   <translation>Último inicio de sesión {0}</translation>
  </message>
  <message>
   <source>Never logged in</source>
   <translation>Nunca inició sesión</translation>
  </message>
  <message>
   <source>New user</source>
   <translation>Usuario nuevo</translation>
  </message>
  <message>
   <source>Somebody who will log in to this datafile</source>
   <translation>Alguien que iniciará sesión en este archivo de datos</translation>
  </message>
  <message>
   <source>There is already a user of this name</source>
   <translation>Ya hay un usuario con este nombre</translation>
  </message>
  <message>
   <source>User {0}</source>
   <translation>Usuario {0}</translation>
  </message>
  <message>
   <source>this is you</source>
   <translation>es usted</translation>
  </message>
 </context>
 <context>
  <name>UsersWindow</name>
  <message>
   <source>&amp;Disable…</source>
   <translation>&amp;Desactivar…</translation>
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation>&amp;Activar</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nuevo…</translation>
  </message>
  <message>
   <source>A disabled user may not log in; nobody is ever deleted</source>
   <translation>Un usuario desactivado no puede iniciar sesión; nunca se elimina a nadie</translation>
  </message>
  <message>
   <source>Disable</source>
   <translation>Desactivar</translation>
  </message>
  <message>
   <source>Disable {0}?</source>
   <translation>¿Desactivar a {0}?</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>Every store</source>
   <translation>Todos los almacenes</translation>
  </message>
  <message>
   <source>Last log-in</source>
   <translation>Último inicio de sesión</translation>
  </message>
  <message>
   <source>No users yet: everybody who opens this datafile may look at everything</source>
   <translation>Aún no hay usuarios: quien abra este archivo de datos puede verlo todo</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permisos</translation>
  </message>
  <message>
   <source>Press New to add the first, who may edit users.</source>
   <translation>Pulse Nuevo para añadir el primero, que podrá editar usuarios.</translation>
  </message>
  <message>
   <source>Search users</source>
   <translation>Buscar usuarios</translation>
  </message>
  <message>
   <source>Stores</source>
   <translation>Almacenes</translation>
  </message>
  <message>
   <source>They can no longer log in, here or on a device. You can enable them again.</source>
   <translation>Ya no podrá iniciar sesión, ni aquí ni en un dispositivo. Puede activarlo de nuevo.</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Nombre de usuario</translation>
  </message>
  <message>
   <source>Users</source>
   <translation>Usuarios</translation>
  </message>
  <message>
   <source>Users shown / all users</source>
   <translation>Usuarios mostrados / todos los usuarios</translation>
  </message>
  <message>
   <source>Users – {0}</source>
   <translation>Usuarios – {0}</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>{0}/{1}</source>
   <translation>{0}/{1}</translation>
  </message>
 </context>
 <context>
  <name>VisibilityForm</name>
  <message>
   <source>A store that is visible here gets a transfer copy on this store's site, so that the two can send each other stock.</source>
   <translation>Un almacén visible aquí recibe una copia de transferencia en el sitio de este almacén, para que ambos puedan enviarse existencias.</translation>
  </message>
  <message>
   <source>Customers and suppliers</source>
   <translation>Clientes y proveedores</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Search items</source>
   <translation>Buscar artículos</translation>
  </message>
  <message>
   <source>Search names</source>
   <translation>Buscar nombres</translation>
  </message>
 </context>
 <context>
  <name>Wizard</name>
  <message numerus="yes">
   <source>%Ln records received.</source>
   <comment>1 record received.</comment>
   <translation>
    <numerusform>%Ln registro recibido.</numerusform>
    <numerusform>%Ln registros recibidos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose where the datafile will be</source>
   <translation>Elija dónde estará el archivo de datos</translation>
  </message>
 </context>
 <context>
  <name>WizardWindow</name>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>The wizard leaves nothing behind.</source>
   <translation>El asistente no deja nada atrás.</translation>
  </message>
  <message>
   <source>Two Arrows</source>
   <translation>Two Arrows</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>A device is this site already. If it is gone, reset the hardware ID in the site's window.</source>
   <translation>Un dispositivo ya es este sitio. Si ya no existe, restablezca el ID de hardware en la ventana del sitio.</translation>
  </message>
  <message>
   <source>A full copy, set by hand; the store is visible there to {stores}.</source>
   <translation>Una copia completa, definida a mano; el almacén es visible allí para {stores}.</translation>
  </message>
  <message>
   <source>A newer change made here still waits to be sent.</source>
   <translation>Un cambio más reciente hecho aquí aún espera ser enviado.</translation>
  </message>
  <message>
   <source>A patient without a home store may only be changed on the central server.</source>
   <translation>Un paciente sin almacén de origen solo puede modificarse en el servidor central.</translation>
  </message>
  <message>
   <source>A site has a URL</source>
   <translation>Un sitio tiene una URL</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Activo</translation>
  </message>
  <message>
   <source>Active/collector</source>
   <translation>Activo/colector</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>A mano</translation>
  </message>
  <message>
   <source>By queue</source>
   <translation>Por cola</translation>
  </message>
  <message>
   <source>Central data</source>
   <translation>Datos centrales</translation>
  </message>
  <message>
   <source>Central data may only be changed on the primary server.</source>
   <translation>Los datos centrales solo pueden modificarse en el servidor primario.</translation>
  </message>
  <message>
   <source>Central datafile restored</source>
   <translation>Archivo de datos central restaurado</translation>
  </message>
  <message>
   <source>Central server</source>
   <translation>Servidor central</translation>
  </message>
  <message>
   <source>Central store data</source>
   <translation>Datos centrales de almacén</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>Colector</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectado</translation>
  </message>
  <message>
   <source>Datafile created</source>
   <translation>Archivo de datos creado</translation>
  </message>
  <message>
   <source>Datafile upgraded</source>
   <translation>Archivo de datos actualizado</translation>
  </message>
  <message>
   <source>Deletion</source>
   <translation>Eliminación</translation>
  </message>
  <message>
   <source>Disabled on the server</source>
   <translation>Desactivado en el servidor</translation>
  </message>
  <message>
   <source>Dispensary</source>
   <translation>Dispensario</translation>
  </message>
  <message>
   <source>Does not travel</source>
   <translation>No viaja</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Edit preferences</source>
   <translation>Editar las preferencias</translation>
  </message>
  <message>
   <source>Edit stores</source>
   <translation>Editar almacenes</translation>
  </message>
  <message>
   <source>Edit sync settings</source>
   <translation>Editar la configuración de sincronización</translation>
  </message>
  <message>
   <source>Edit users</source>
   <translation>Editar usuarios</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Falló</translation>
  </message>
  <message>
   <source>Hardware ID mismatch</source>
   <translation>ID de hardware no coincide</translation>
  </message>
  <message>
   <source>Hardware ID reset</source>
   <translation>ID de hardware restablecido</translation>
  </message>
  <message>
   <source>Hardware ID set</source>
   <translation>ID de hardware definido</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>A tiempo</translation>
  </message>
  <message>
   <source>Initialisation failed</source>
   <translation>Falló la inicialización</translation>
  </message>
  <message>
   <source>Initialise</source>
   <translation>Inicializar</translation>
  </message>
  <message>
   <source>Initialised</source>
   <translation>Inicializado</translation>
  </message>
  <message>
   <source>Initialising</source>
   <translation>Inicializando</translation>
  </message>
  <message>
   <source>Integrate</source>
   <translation>Integrar</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrumpido</translation>
  </message>
  <message>
   <source>It does not name two records, one to keep and one to remove.</source>
   <translation>No nombra dos registros, uno que conservar y otro que quitar.</translation>
  </message>
  <message>
   <source>It has no password yet. Set one in the site's window.</source>
   <translation>Aún no tiene contraseña. Defina una en la ventana del sitio.</translation>
  </message>
  <message>
   <source>It has no store yet. Add one in the site's window.</source>
   <translation>Aún no tiene almacén. Añada uno en la ventana del sitio.</translation>
  </message>
  <message>
   <source>It has the ID of a merge, which it would replace.</source>
   <translation>Tiene el ID de una fusión, a la que reemplazaría.</translation>
  </message>
  <message>
   <source>It is a merge under the ID of a record, which it would replace.</source>
   <translation>Es una fusión con el ID de un registro, al que reemplazaría.</translation>
  </message>
  <message>
   <source>It was not sent before the datafile was rebuilt, and the central server has another version.</source>
   <translation>No se envió antes de reconstruir el archivo de datos, y el servidor central tiene otra versión.</translation>
  </message>
  <message>
   <source>Its data is not a record (a JSON object).</source>
   <translation>Sus datos no son un registro (un objeto JSON).</translation>
  </message>
  <message>
   <source>Its home store is active on another site.</source>
   <translation>Su almacén de origen está activo en otro sitio.</translation>
  </message>
  <message>
   <source>Its store is active on another site.</source>
   <translation>Su almacén está activo en otro sitio.</translation>
  </message>
  <message>
   <source>Known on another device</source>
   <translation>Conocido en otro dispositivo</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Atrasado</translation>
  </message>
  <message>
   <source>Local data</source>
   <translation>Datos locales</translation>
  </message>
  <message>
   <source>Log-in failed</source>
   <translation>Inicio de sesión fallido</translation>
  </message>
  <message>
   <source>Logged in</source>
   <translation>Sesión iniciada</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Haciendo una copia de seguridad</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusión</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Mobile</source>
   <translation>Móvil</translation>
  </message>
  <message>
   <source>Never synchronised</source>
   <translation>Nunca se sincronizó</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Not for this site</source>
   <translation>No para este sitio</translation>
  </message>
  <message>
   <source>Not initialised</source>
   <translation>Sin inicializar</translation>
  </message>
  <message>
   <source>Not integrated yet</source>
   <translation>Aún sin integrar</translation>
  </message>
  <message>
   <source>Not possible: a full copy needs a store, active there, to which this one is visible.</source>
   <translation>No es posible: una copia completa necesita un almacén, activo allí, para el que este sea visible.</translation>
  </message>
  <message>
   <source>Not possible: a mobile site takes a single store, and has {stores}.</source>
   <translation>No es posible: un sitio móvil admite un solo almacén, y tiene {stores}.</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Sin empezar</translation>
  </message>
  <message>
   <source>Not synced yet</source>
   <translation>Aún sin sincronizar</translation>
  </message>
  <message>
   <source>Not synchronised lately</source>
   <translation>Sin sincronizar últimamente</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Apagado</translation>
  </message>
  <message>
   <source>Only a desktop site can be made from a file.</source>
   <translation>Solo un sitio de escritorio puede hacerse de un archivo.</translation>
  </message>
  <message>
   <source>Open mSupply</source>
   <translation>Open mSupply</translation>
  </message>
  <message>
   <source>Patient data</source>
   <translation>Datos de pacientes</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Preference changed</source>
   <translation>Preferencia cambiada</translation>
  </message>
  <message>
   <source>Prescribers may only be changed where a dispensary is active.</source>
   <translation>Los prescriptores solo pueden modificarse donde haya un dispensario activo.</translation>
  </message>
  <message>
   <source>Procurement is centralised: purchase orders may only be changed on the primary server.</source>
   <translation>Las compras están centralizadas: los pedidos de compra solo pueden modificarse en el servidor primario.</translation>
  </message>
  <message>
   <source>Pull V6</source>
   <translation>Recibir V6</translation>
  </message>
  <message>
   <source>Pull central</source>
   <translation>Recibir central</translation>
  </message>
  <message>
   <source>Pull remote</source>
   <translation>Recibir remoto</translation>
  </message>
  <message>
   <source>Push</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Push V6</source>
   <translation>Enviar V6</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Realigned</source>
   <translation>Realineado</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibidos</translation>
  </message>
  <message>
   <source>Received record corrected</source>
   <translation>Registro recibido corregido</translation>
  </message>
  <message>
   <source>Received records retried</source>
   <translation>Registros recibidos reintentados</translation>
  </message>
  <message>
   <source>Received records skipped</source>
   <translation>Registros recibidos omitidos</translation>
  </message>
  <message>
   <source>Record edited</source>
   <translation>Registro editado</translation>
  </message>
  <message>
   <source>Records imported</source>
   <translation>Registros importados</translation>
  </message>
  <message>
   <source>Records integrated</source>
   <translation>Registros integrados</translation>
  </message>
  <message>
   <source>Records queued again</source>
   <translation>Registros puestos de nuevo en cola</translation>
  </message>
  <message>
   <source>Records received</source>
   <translation>Registros recibidos</translation>
  </message>
  <message>
   <source>Records waiting</source>
   <translation>Registros en espera</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <source>Remote site</source>
   <translation>Sitio remoto</translation>
  </message>
  <message>
   <source>Restored datafile found</source>
   <translation>Archivo de datos restaurado detectado</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>Set by hand or left by a move: the store is visible to none active there.</source>
   <translation>Definido a mano o dejado por un traslado: el almacén no es visible para ninguno activo allí.</translation>
  </message>
  <message>
   <source>Set by hand, although the store is visible there to {stores}; the next change of its visibility there makes it Transfer.</source>
   <translation>Definido a mano, aunque el almacén es visible allí para {stores}; el próximo cambio de su visibilidad lo hará Transferencia.</translation>
  </message>
  <message>
   <source>Set by hand: the store's data stays on its site.</source>
   <translation>Definido a mano: los datos del almacén se quedan en su sitio.</translation>
  </message>
  <message>
   <source>Site added</source>
   <translation>Sitio añadido</translation>
  </message>
  <message>
   <source>Site blocked</source>
   <translation>Sitio bloqueado</translation>
  </message>
  <message>
   <source>Site changed</source>
   <translation>Sitio modificado</translation>
  </message>
  <message>
   <source>Site deleted</source>
   <translation>Sitio eliminado</translation>
  </message>
  <message>
   <source>Site exported</source>
   <translation>Sitio exportado</translation>
  </message>
  <message>
   <source>Site imported</source>
   <translation>Sitio importado</translation>
  </message>
  <message>
   <source>Site {site_id} {site} has a URL, which disables all synchronisation of a central server; clear it.</source>
   <translation>El sitio {site_id} {site} tiene una URL, lo que desactiva toda sincronización de un servidor central; bórrela.</translation>
  </message>
  <message>
   <source>Site {site_id} {site} is blocked after too many failed log-ins; unblock it.</source>
   <translation>El sitio {site_id} {site} está bloqueado tras demasiados intentos fallidos; quite el bloqueo.</translation>
  </message>
  <message>
   <source>Site {site_id} {site} is known on another device; reset its hardware ID if the device was replaced.</source>
   <translation>El sitio {site_id} {site} se conoce en otro dispositivo; restablezca su ID de hardware si se sustituyó el dispositivo.</translation>
  </message>
  <message>
   <source>Site's datafile restored</source>
   <translation>Archivo de datos del sitio restaurado</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>Standalone</source>
   <translation>Autónomo</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Stopping after this batch</source>
   <translation>Se detiene tras este lote</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Store changed</source>
   <translation>Almacén modificado</translation>
  </message>
  <message>
   <source>Store data</source>
   <translation>Datos de almacén</translation>
  </message>
  <message>
   <source>Store moved</source>
   <translation>Almacén movido</translation>
  </message>
  <message>
   <source>Sync ID not possible</source>
   <translation>ID de sincronización no posible</translation>
  </message>
  <message>
   <source>Sync data</source>
   <translation>Datos de sincronización</translation>
  </message>
  <message>
   <source>Synchronisation failed</source>
   <translation>Falló la sincronización</translation>
  </message>
  <message>
   <source>Synchronisation is disabled on the central server by a URL in its list of sites; its administrator must clear it.</source>
   <translation>La sincronización está desactivada en el servidor central por una URL en su lista de sitios; su administrador debe borrarla.</translation>
  </message>
  <message>
   <source>Synchronisation paused</source>
   <translation>Sincronización en pausa</translation>
  </message>
  <message>
   <source>Synchronisation resumed</source>
   <translation>Sincronización reanudada</translation>
  </message>
  <message>
   <source>Synchronised</source>
   <translation>Sincronizado</translation>
  </message>
  <message>
   <source>Synchronising</source>
   <translation>Sincronizando</translation>
  </message>
  <message>
   <source>The central server keeps a full copy of every store.</source>
   <translation>El servidor central guarda una copia completa de cada almacén.</translation>
  </message>
  <message>
   <source>The central server's datafile was restored from a backup, as seen by site {site_id} {site}; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation>El archivo de datos del servidor central se restauró de una copia de seguridad, según el sitio {site_id} {site}; realinee ese sitio, o ejecute allí 'twoarrows sync --after-restore'.</translation>
  </message>
  <message>
   <source>The datafile of site {site_id} {site} was restored from a backup, or a copy of it is in use; realign that site, or run there 'twoarrows sync --after-restore'.</source>
   <translation>El archivo de datos del sitio {site_id} {site} se restauró de una copia de seguridad, o se usa una copia suya; realinee ese sitio, o ejecute allí 'twoarrows sync --after-restore'.</translation>
  </message>
  <message>
   <source>The record it belongs to has not arrived yet.</source>
   <translation>El registro al que pertenece aún no ha llegado.</translation>
  </message>
  <message>
   <source>The record to keep is not here, or was deleted.</source>
   <translation>El registro que se conserva no está aquí, o se eliminó.</translation>
  </message>
  <message>
   <source>The server could not be reached</source>
   <translation>No se pudo alcanzar el servidor</translation>
  </message>
  <message>
   <source>The site is not active on this datafile.</source>
   <translation>El sitio no está activo en este archivo de datos.</translation>
  </message>
  <message>
   <source>The store is active there.</source>
   <translation>El almacén está activo allí.</translation>
  </message>
  <message>
   <source>The store is visible there to {stores}.</source>
   <translation>El almacén es visible allí para {stores}.</translation>
  </message>
  <message>
   <source>The store is visible to none that is active there.</source>
   <translation>El almacén no es visible para ninguno activo allí.</translation>
  </message>
  <message>
   <source>The sync ID {site_id} is not possible here: 1 is the central server's, and every remote site has another one.</source>
   <translation>El ID de sincronización {site_id} no es posible aquí: 1 es el del servidor central, y cada sitio remoto tiene otro.</translation>
  </message>
  <message>
   <source>The two records are of different kinds or stores.</source>
   <translation>Los dos registros son de clases o almacenes distintos.</translation>
  </message>
  <message>
   <source>To every site</source>
   <translation>A todos los sitios</translation>
  </message>
  <message>
   <source>Transfer</source>
   <translation>Transferencia</translation>
  </message>
  <message>
   <source>Unblocked</source>
   <translation>Bloqueo quitado</translation>
  </message>
  <message>
   <source>Unlock code changed</source>
   <translation>Código de desbloqueo cambiado</translation>
  </message>
  <message>
   <source>Unlocked</source>
   <translation>Desbloqueado</translation>
  </message>
  <message>
   <source>Unlocking failed</source>
   <translation>Falló el desbloqueo</translation>
  </message>
  <message>
   <source>Upgrading</source>
   <translation>Actualizando</translation>
  </message>
  <message>
   <source>User added</source>
   <translation>Usuario añadido</translation>
  </message>
  <message>
   <source>User changed</source>
   <translation>Usuario modificado</translation>
  </message>
  <message>
   <source>Wait for integration</source>
   <translation>Esperar la integración</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting for long</source>
   <translation>En espera desde hace mucho</translation>
  </message>
  <message>
   <source>Waiting for too long</source>
   <translation>En espera desde hace demasiado</translation>
  </message>
  <message>
   <source>{site} does not get it yet: it gets everything at once when it initialises.</source>
   <translation>{site} aún no lo recibe: lo recibe todo de una vez al inicializarse.</translation>
  </message>
  <message>
   <source>{site} does not get it: a mobile site only takes the data of its own store, of the tables it knows.</source>
   <translation>{site} no lo recibe: un sitio móvil solo toma los datos de su almacén, de las tablas que conoce.</translation>
  </message>
  <message>
   <source>{site} does not get it: data of this kind stays where it is entered.</source>
   <translation>{site} no lo recibe: los datos de esta clase se quedan donde se introducen.</translation>
  </message>
  <message>
   <source>{site} does not get it: it has no copy of {store}.</source>
   <translation>{site} no lo recibe: no tiene copia de {store}.</translation>
  </message>
  <message>
   <source>{site} does not get it: it only goes where {store} is active.</source>
   <translation>{site} no lo recibe: solo va donde {store} está activo.</translation>
  </message>
  <message>
   <source>{site} does not get it: of {store} it only gets transfers.</source>
   <translation>{site} no lo recibe: de {store} solo recibe transferencias.</translation>
  </message>
  <message>
   <source>{site} does not get it: only sites with an active dispensary need it.</source>
   <translation>{site} no lo recibe: solo lo necesitan los sitios con un dispensario activo.</translation>
  </message>
  <message>
   <source>{site} does not get it: the message is neither from nor to a store that is active there.</source>
   <translation>{site} no lo recibe: el mensaje no es de ni para un almacén activo allí.</translation>
  </message>
  <message>
   <source>{site} does not get it: the patient or prescriber is visible in no store there.</source>
   <translation>{site} no lo recibe: el paciente o prescriptor no es visible en ningún almacén allí.</translation>
  </message>
  <message>
   <source>{site} does not get it: the transactions of {store}, a dispensary, are not included in sync.</source>
   <translation>{site} no lo recibe: las transacciones de {store}, un dispensario, no se incluyen en la sincronización.</translation>
  </message>
  <message>
   <source>{site} gets it: central data goes to every site.</source>
   <translation>{site} lo recibe: los datos centrales van a todos los sitios.</translation>
  </message>
  <message>
   <source>{site} gets it: it has a full copy of {store}.</source>
   <translation>{site} lo recibe: tiene una copia completa de {store}.</translation>
  </message>
  <message>
   <source>{site} gets it: it is the primary server, where it is edited.</source>
   <translation>{site} lo recibe: es el servidor primario, donde se edita.</translation>
  </message>
  <message>
   <source>{site} gets it: it names no store, so every site gets it.</source>
   <translation>{site} lo recibe: no nombra ningún almacén, así que todos los sitios lo reciben.</translation>
  </message>
  <message>
   <source>{site} gets it: it was last changed on this site.</source>
   <translation>{site} lo recibe: se modificó por última vez en este sitio.</translation>
  </message>
  <message>
   <source>{site} gets it: the message is from or to a store that is active there.</source>
   <translation>{site} lo recibe: el mensaje es de o para un almacén activo allí.</translation>
  </message>
  <message>
   <source>{site} gets it: the patient is visible in a store there.</source>
   <translation>{site} lo recibe: el paciente es visible en un almacén allí.</translation>
  </message>
  <message>
   <source>{site} gets it: the prescriber belongs to no store, and a dispensary is active there.</source>
   <translation>{site} lo recibe: el prescriptor no pertenece a ningún almacén, y allí hay un dispensario activo.</translation>
  </message>
  <message>
   <source>{site} gets it: the prescriber is known in a store there.</source>
   <translation>{site} lo recibe: el prescriptor es conocido en un almacén allí.</translation>
  </message>
  <message>
   <source>{site} gets it: {party} is a store that is active there.</source>
   <translation>{site} lo recibe: {party} es un almacén activo allí.</translation>
  </message>
  <message>
   <source>{site} gets it: {store} is active there.</source>
   <translation>{site} lo recibe: {store} está activo allí.</translation>
  </message>
  <message>
   <source>{site} is not sent it: the last change came from there.</source>
   <translation>No se envía a {site}: el último cambio vino de allí.</translation>
  </message>
 </context>
 <context>
  <name>_LinkPanel</name>
  <message>
   <source>Central server</source>
   <translation>Servidor central</translation>
  </message>
  <message>
   <source>Last sync {0}</source>
   <translation>Última sincronización {0}</translation>
  </message>
  <message>
   <source>Next sync</source>
   <translation>Próxima sincronización</translation>
  </message>
  <message>
   <source>Not reached · last sync {0}</source>
   <translation>Sin conexión · última sincronización {0}</translation>
  </message>
  <message>
   <source>Not synchronised yet</source>
   <translation>Aún no se ha sincronizado</translation>
  </message>
  <message>
   <source>The last attempt failed · last sync {0}</source>
   <translation>Falló el último intento · última sincronización {0}</translation>
  </message>
  <message>
   <source>This site</source>
   <translation>Este sitio</translation>
  </message>
  <message>
   <source>URL</source>
   <translation>URL</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>{0} (ID {1})</source>
   <translation>{0} (ID {1})</translation>
  </message>
 </context>
 <context>
  <name>_Obstacles</name>
  <message>
   <source>&amp;Move it all the same, because (it is logged):</source>
   <translation>&amp;Moverlo de todos modos, porque (queda en la bitácora):</translation>
  </message>
  <message>
   <source>In the way of the move: {0}.</source>
   <translation>Impide el traslado: {0}.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>{0} last synchronised: {1} · records waiting: {2}</source>
   <translation>{0}, última sincronización: {1} · registros en espera: {2}</translation>
  </message>
 </context>
 <context>
  <name>_ServerPanel</name>
  <message>
   <source>Records waiting</source>
   <translation>Registros en espera</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Reinicios</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>URL for the sites</source>
   <translation>URL para los sitios</translation>
  </message>
 </context>
</TS>
