package jp.yui.practice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the practice core systems on one port of the loopback interface. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PracticeCore {
  public static void main(String[] args) {
    SpringApplication.run(PracticeCore.class, args);
  }
}
