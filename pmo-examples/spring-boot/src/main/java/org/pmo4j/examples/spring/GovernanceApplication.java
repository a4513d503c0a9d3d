package org.pmo4j.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class GovernanceApplication {

    /**
     * Starts the service.
     *
     * @param arguments settings such as {@code --server.port=8081}, stronger than those of the files
     */
    public static void main(String[] arguments) {
        SpringApplication.run(GovernanceApplication.class, arguments);
    }
}
