# factcheck with nothing to install: docker run --rm -v "$PWD:/work:ro" factcheck check --offline content/
FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY prompts prompts
COPY factcheck factcheck
RUN python -m venv /opt/factcheck \
    && /opt/factcheck/bin/pip install --no-cache-dir --disable-pip-version-check .

FROM python:3.13-slim
# git is for --diff. The drafts belong to whoever runs the container, which git would refuse to look at.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /work \
    && useradd --uid 10001 --create-home factcheck
COPY --from=build /opt/factcheck /opt/factcheck
ENV PATH="/opt/factcheck/bin:$PATH"
USER factcheck
WORKDIR /work
ENTRYPOINT ["factcheck"]
CMD ["--help"]
