package jp.yui.platform.notices.mail;

import org.springframework.stereotype.Component;

/** Whether this site sends mail at all. */
@Component
public class MailSwitch {
  private final MailSettings settings;

  MailSwitch(MailSettings settings) {
    this.settings = settings;
  }

  public boolean isOn() {
    return settings.isOn();
  }
}
