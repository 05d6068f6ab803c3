import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server's build copies dist/ beside its executable. In development the server's API is reached through a proxy.
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': 'http://127.0.0.1:5080', '/openapi': 'http://127.0.0.1:5080' } },
});
