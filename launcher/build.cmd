@echo off
rem build.cmd agent^|practice^|platform: builds it with Maven where it is missing or a source is newer.
set "YUI_STAMP=%YUI_ROOT%\target\yui\%~1.stamp"
if /i "%~1"=="practice" (
  set "YUI_PRACTICE_FOLDER=%YUI_ROOT%\runner-agent\practice-core\target"
  set "YUI_MODULE=runner-agent/practice-core"
  set "YUI_SOURCES='%YUI_ROOT%\runner-agent\practice-core'"
) else if /i "%~1"=="platform" (
  set "YUI_MODULE=platform"
  set "YUI_SOURCES='%YUI_ROOT%\scenario-library','%YUI_ROOT%\platform'"
) else (
  set "YUI_MODULE=runner-agent"
  set "YUI_SOURCES='%YUI_ROOT%\scenario-library','%YUI_ROOT%\runner-agent'"
)
powershell -NoProfile -Command "$s = Get-Item -ErrorAction Ignore '%YUI_STAMP%'; if (-not $s) { exit 1 }; foreach ($m in %YUI_SOURCES%) { if ((Get-Item \"$m\pom.xml\"), (Get-ChildItem -Recurse \"$m\src\main\") | ForEach-Object { $_ } | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime }) { exit 1 } }; exit 0"
if not errorlevel 1 exit /b 0

echo ビルドしています（初めてのときは数分かかります）… 1>&2
echo Building (takes some minutes the first time) ... 1>&2
call "%YUI_ROOT%\mvnw.cmd" -B -ntp -q -f "%YUI_ROOT%\pom.xml" -pl %YUI_MODULE% -am package -DskipTests -Dspotless.check.skip=true
if errorlevel 1 exit /b 1
if /i "%~1"=="agent" call :extract
if errorlevel 1 exit /b 1
if not exist "%YUI_ROOT%\target\yui" mkdir "%YUI_ROOT%\target\yui"
echo built> "%YUI_STAMP%"
exit /b 0

:extract
if exist "%YUI_AGENT%" rmdir /s /q "%YUI_AGENT%"
for %%j in ("%YUI_ROOT%\runner-agent\target\runner-agent-*.jar") do (
  "%YUI_JDK%\bin\java.exe" -Djarmode=tools -jar "%%~fj" extract --destination "%YUI_AGENT%" --application-filename runner-agent.jar
)
exit /b %ERRORLEVEL%
