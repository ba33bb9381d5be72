@echo off
rem The one door to Yui on Windows: finds a JDK, builds what is missing, starts the command.
setlocal EnableExtensions DisableDelayedExpansion
set "YUI_ROOT=%~dp0"
set "YUI_ROOT=%YUI_ROOT:~0,-1%"
set SE_OFFLINE=true
set SE_AVOID_STATS=true
rem Japanese on a console in code page 932 would arrive as question marks.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "YUI_CODE_PAGE=%%c"
chcp 65001 >nul

call "%YUI_ROOT%\launcher\jdk.cmd"
if errorlevel 1 exit /b 3
set "JAVA_HOME=%YUI_JDK%"
rem Warnings about libraries are not for a clerk.
set "YUI_QUIET=-Xlog:disable -Xlog:all=error:stderr"
if %YUI_JDK_MAJOR% GEQ 24 set "YUI_QUIET=%YUI_QUIET% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

if /i "%~1"=="test" goto :audit
call "%YUI_ROOT%\mvnw.cmd" -B -ntp -q -f "%YUI_ROOT%\pom.xml" -pl platform -am package -Dmaven.test.skip=true -Dspotless.check.skip=true
if errorlevel 1 goto :unbuilt
for %%j in ("%YUI_ROOT%\platform\target\platform-*.jar") do "%YUI_JDK%\bin\java.exe" %YUI_QUIET% ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%%~fj" %*
goto :end

:benchplatform
call "%YUI_ROOT%\mvnw.cmd" -B -ntp -q -f "%YUI_ROOT%\pom.xml" -pl platform -am test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath -Dspotless.check.skip=true
if errorlevel 1 goto :unbuilt
pushd "%YUI_ROOT%\platform"
rem A class path is longer than a line may be: an argument file takes it, with its backslashes turned.
powershell -NoProfile -Command "'-cp \"target/test-classes;target/classes;' + (Get-Content target\test.classpath).Replace('\','/') + '\"' | Set-Content -Encoding ascii target\bench.arguments"
"%YUI_JDK%\bin\java.exe" -Xmx2g %YUI_QUIET% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 @target\bench.arguments jp.yui.platform.bench.PlatformBench %3 %4 %5 %6 %7 %8
popd
goto :end

:test
if /i "%~1"=="platform" goto :platform
if /i "%~1"=="audit" goto :audit
if /i "%~1 %~2"=="bench platform" goto :benchplatform
if /i "%~1"=="package" goto :package

set "YUI_AGENT=%YUI_ROOT%\runner-agent\target\agent"
call "%YUI_ROOT%\launcher\build.cmd" agent
if errorlevel 1 goto :unbuilt
if /i "%~1"=="demo" call "%YUI_ROOT%\launcher\build.cmd" practice
if /i "%~1"=="try" call "%YUI_ROOT%\launcher\build.cmd" practice
if /i "%~1"=="bench" call "%YUI_ROOT%\launcher\build.cmd" practice
if errorlevel 1 goto :unbuilt
if defined YUI_PRACTICE_FOLDER for %%j in ("%YUI_PRACTICE_FOLDER%\practice-core-*.jar") do set "YUI_PRACTICE_JAR=%%~fj"
if /i "%~1"=="bench" goto :bench
if /i "%~1"=="demo" call "%YUI_ROOT%\launcher\build.cmd" platform
if errorlevel 1 goto :unbuilt
if /i "%~1"=="demo" for %%j in ("%YUI_ROOT%\platform\target\platform-*.jar") do set "YUI_PLATFORM_JAR=%%~fj"

"%YUI_JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %YUI_QUIET% ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  "-Dyui.library=%YUI_ROOT%\scenario-library\scenarios" ^
  -cp "%YUI_AGENT%\runner-agent.jar" jp.yui.agent.cli.Yui %*
goto :end

:bench
rem The benchmark stands among the agent's tests.
call "%YUI_ROOT%\mvnw.cmd" -B -ntp -q -f "%YUI_ROOT%\pom.xml" -pl runner-agent -am test-compile -Dspotless.check.skip=true
if errorlevel 1 goto :unbuilt
"%YUI_JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %YUI_QUIET% ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  "-Dyui.library=%YUI_ROOT%\scenario-library\scenarios" ^
  -cp "%YUI_AGENT%\runner-agent.jar;%YUI_ROOT%\runner-agent\target\test-classes" jp.yui.agent.bench.Bench %*
goto :end

:platform
call "%YUI_ROOT%\mvnw.cmd" -B -ntp -q -f "%YUI_ROOT%\pom.xml" -pl platform -am package -Dmaven.test.skip=true -Dspotless.check.skip=true
if errorlevel 1 goto :unbuilt
for %%j in ("%YUI_ROOT%\platform\target\platform-*.jar") do "%YUI_JDK%\bin\java.exe" %YUI_QUIET% ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%%~fj"
goto :end

:package
rem Its parts are listed with the build, so that the list is of the very jars.
call "%YUI_ROOT%\mvnw.cmd" -B -ntp -q -f "%YUI_ROOT%\pom.xml" -pl runner-agent,runner-agent/packaging -am -Pparts package -Dmaven.test.skip=true -Dspotless.check.skip=true
if errorlevel 1 goto :unbuilt
shift
for %%j in ("%YUI_ROOT%\runner-agent\packaging\target\packaging-*.jar") do "%YUI_JDK%\bin\java.exe" %YUI_QUIET% ^
  -Duser.timezone=Asia/Tokyo -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  "-Dyui.project=%YUI_ROOT%" -jar "%%~fj" %1 %2 %3 %4 %5 %6 %7 %8
goto :end

:test
rem Leaves out what is tagged "long" where --long does not ask for it.
if /i "%~2"=="--long" (
  call "%YUI_ROOT%\mvnw.cmd" -B -ntp -f "%YUI_ROOT%\pom.xml" verify
) else (
  call "%YUI_ROOT%\mvnw.cmd" -B -ntp -f "%YUI_ROOT%\pom.xml" verify -DexcludedGroups=long
)
goto :end

:unbuilt
echo ビルドに失敗しました。上のメッセージを見てください。 1>&2
echo The build failed; see the messages above. 1>&2
cmd /c exit /b 3

:end
set "YUI_STATUS=%ERRORLEVEL%"
if defined YUI_CODE_PAGE chcp %YUI_CODE_PAGE% >nul
exit /b %YUI_STATUS%
