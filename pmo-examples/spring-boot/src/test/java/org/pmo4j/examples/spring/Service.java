package org.pmo4j.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** The service in the JVM of the tests, started once; its limits are small, so that tests that exceed them are quick. */
final class Service {

    static final int MAX_BODY = 300_000;
    static final long BODY_TIMEOUT_MILLIS = 1500;

    private static final WebServerApplicationContext CONTEXT = (WebServerApplicationContext) SpringApplication.run(
            GovernanceApplication.class,
            "--server.port=0",
            "--server.tomcat.connection-timeout=700ms",
            "--pmo4j.max-body=" + MAX_BODY + "B",
            "--pmo4j.body-timeout=" + BODY_TIMEOUT_MILLIS + "ms",
            "--pmo4j.parameters.GATE-008.graceDays=20");

    private Service() {}

    static Client client() {
        return new Client(CONTEXT.getWebServer().getPort());
    }

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }
}
