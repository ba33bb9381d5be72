@echo off
rem Starts the agent that was unpacked here. Needs nothing else of the machine but a browser with its driver.
setlocal EnableExtensions DisableDelayedExpansion
set "YUI_ROOT=%~dp0"
set "YUI_ROOT=%YUI_ROOT:~0,-1%"
rem Selenium must never fetch a driver or tell anyone about this machine.
set SE_OFFLINE=true
set SE_AVOID_STATS=true
rem Options for other programs' Java are not for this one.
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
rem Japanese on a console in code page 932 would arrive as question marks.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "YUI_CODE_PAGE=%%c"
chcp 65001 >nul

if not exist "%YUI_ROOT%\runtime\bin\java.exe" (
  echo この zip は、ほかの OS のためのものか、展開が途中です。この端末の OS の zip を、はじめから展開し直してください。 1>&2
  echo This package is for another operating system, or was not unpacked wholly. Unpack the one for this system. 1>&2
  cmd /c exit /b 3
  goto :end
)
set "YUI_ARCHIVE="
if exist "%YUI_ROOT%\lib\yui.aot" set YUI_ARCHIVE="-XX:AOTCache=%YUI_ROOT%\lib\yui.aot"

"%YUI_ROOT%\runtime\bin\java.exe" "@%YUI_ROOT%\launcher\java.options" %YUI_ARCHIVE% ^
  "-Dyui.library=%YUI_ROOT%\scenarios" "-Dyui.package=%YUI_ROOT%" ^
  -cp "%YUI_ROOT%\runner-agent.jar" jp.yui.agent.cli.Yui %*

:end
set "YUI_STATUS=%ERRORLEVEL%"
if defined YUI_CODE_PAGE chcp %YUI_CODE_PAGE% >nul
exit /b %YUI_STATUS%
