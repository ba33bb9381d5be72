package jp.yui.platform.agents.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new agent's name as it is typed. */
record AgentForm(@NotBlank @Size(max = 100) String name) {}
