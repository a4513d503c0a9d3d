package org.pmo4j.examples.spring.web;

import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives a client that waits for leave to send its body this leave when the body is read, not before: what is refused for
 * its head alone is never sent.
 */
@Component
final class AskForBodyLate implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    @Override
    public void customize(TomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            var http = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
            http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
        });
    }
}
