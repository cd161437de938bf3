/** Who may import whom in the workspace; see "Web" in ARCHITECTURE.md. */
const only = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: { path: `^packages/${from}/` },
  to: {
    path: '^(packages|apps)/',
    pathNot: [`^packages/${from}/`, ...allowed.map((p) => `^packages/${p}/`)],
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('ui-imports-no-package', 'ui'),
    only('api-imports-no-package', 'api'),
    only('realtime-imports-api', 'realtime', 'api'),
    only('calls-imports-those-below', 'calls', 'api', 'realtime'),
    only('session-imports-those-below', 'session', 'api', 'realtime', 'calls', 'ui'),
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/features/([^/]+)/' },
      to: { path: '^apps/[^/]+/src/features/', pathNot: '^apps/[^/]+/src/features/$1/' },
    },
    {
      name: 'features-stand-below-the-app',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/(features|components|lib)/' },
      to: { path: '^apps/[^/]+/src/app/' },
    },
    {
      name: 'components-and-lib-stand-below-features',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/(components|lib)/' },
      to: { path: '^apps/[^/]+/src/features/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
