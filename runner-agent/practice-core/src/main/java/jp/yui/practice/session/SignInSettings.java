package jp.yui.practice.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in, and for how long.
 *
 * @param operator the ordinary operator, who does not see protected residents
 * @param supervisor signs in with the same password and sees protected residents too
 * @param sessionTimeout idle time after which a session ends
 */
@ConfigurationProperties("practice")
record SignInSettings(
    @DefaultValue("renshu") String operator,
    @DefaultValue("kanri") String supervisor,
    @DefaultValue("Renshu-2026") String password,
    @DefaultValue("30m") Duration sessionTimeout) {}
