# docker build -t nightshift .   How it is run: docs/container.md
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY mvnw pom.xml application.yaml ./
COPY .mvn .mvn
COPY src src
COPY routes routes
RUN ./mvnw -B -q -Dquick -DskipTests package \
    && java -Djarmode=tools -jar target/nightshift-*.jar extract --destination unpacked \
    && mv unpacked/nightshift-*.jar unpacked/nightshift.jar

# compiled for Java 17; Java 25 starts sooner and takes less (docs/performance.md)
FROM eclipse-temurin:25-jre
# libraries change seldom, so they are a layer of their own
COPY --from=build /build/unpacked/lib /opt/nightshift/lib
COPY --from=build /build/unpacked/nightshift.jar /opt/nightshift/
COPY fast-start /opt/nightshift/
RUN /opt/nightshift/fast-start /opt/nightshift/nightshift.jar /opt/nightshift \
    && useradd --system --uid 10001 --no-create-home nightshift \
    && mkdir /data && chown nightshift /data
USER nightshift
# application.yaml, data/ and backups/ live here
WORKDIR /data
VOLUME /data
EXPOSE 8080
# 200 also while a remote system does not answer (DEGRADED): that is no fault of this process
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s \
    CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /actuator/health HTTP/1.0\r\n\r\n" >&3 && read -r _ status _ <&3 && [ "$status" = 200 ]'
ENTRYPOINT ["java", "@/opt/nightshift/java.options", "-jar", "/opt/nightshift/nightshift.jar", "--server.address=0.0.0.0"]
