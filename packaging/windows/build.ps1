# Makes dist\twoarrows (the bundle) and dist\twoarrows-VERSION-setup.exe on Windows 10 or later.
#
# Needs Python 3.11 to 3.13 and Inno Setup 6 (iscc on the PATH, or where its installer puts it). To sign program and
# installer, set SIGN_THUMBPRINT to that of a certificate in the user's store; signtool is part of the Windows SDK.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Invoke-Checked([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with $LASTEXITCODE" }
}

function Add-Signature([string] $File) {
    if (-not $env:SIGN_THUMBPRINT) { return }
    Invoke-Checked 'signtool' @('sign', '/sha1', $env:SIGN_THUMBPRINT, '/fd', 'sha256', '/td', 'sha256',
        '/tr', 'http://timestamp.digicert.com', $File)
}

if (-not (Test-Path '.venv\Scripts\python.exe')) { Invoke-Checked 'python' @('-m', 'venv', '.venv') }
$python = '.venv\Scripts\python.exe'
Invoke-Checked $python @('-m', 'pip', 'install', '--quiet', '--constraint', 'constraints.txt', 'hatchling')
Invoke-Checked $python @('-m', 'pip', 'install', '--quiet', '--constraint', 'constraints.txt',
    '--no-build-isolation', '--editable', '.[package,postgresql]')

$env:QT_QPA_PLATFORM = 'offscreen'
Invoke-Checked $python @('packaging\icons.py', 'build\icons')
Invoke-Checked $python @('-m', 'PyInstaller', '--noconfirm', '--log-level', 'WARN',
    '--distpath', 'dist', '--workpath', 'build\bundle', 'packaging\twoarrows.spec')
Invoke-Checked 'dist\twoarrows\twoarrows.exe' @('--version')
foreach ($program in 'twoarrows.exe', 'twoarrows-desktop.exe') { Add-Signature "dist\twoarrows\$program" }

$version = & $python -c 'import app; print(app.__version__)'
$iscc = Get-Command 'iscc' -ErrorAction SilentlyContinue
$compiler = if ($iscc) { $iscc.Source } else { "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
Invoke-Checked $compiler @("/DVersion=$version", 'packaging\windows\twoarrows.iss')
Add-Signature "dist\twoarrows-$version-setup.exe"
