package org.pmo4j.examples.spring.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.pmo4j.rules.GovernanceReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Governance of portfolios")
                        .description("Judges portfolio documents by the policies of PMO4J.")
                        .version(GovernanceReport.engineVersion()));
    }
}
