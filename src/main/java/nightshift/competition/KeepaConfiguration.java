package nightshift.competition;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Keepa's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeepaSettings.class)
class KeepaConfiguration {}
