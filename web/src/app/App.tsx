import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import { lazy } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { PreferencesProvider, usePreferences } from '../i18n/Preferences';
import { Frame } from './Frame';
import { NotFound, PageError } from './NotFound';
import { theme } from './theme';

const HomePage = lazy(() => import('../pages/Home/HomePage'));
const LibraryPage = lazy(() => import('../pages/Library/LibraryPage'));
const DocumentPage = lazy(() => import('../pages/Library/DocumentPage'));
const CataloguePage = lazy(() => import('../pages/Decision/CataloguePage'));
const DecisionPage = lazy(() => import('../pages/Decision/DecisionPage'));

const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <PageError />,
    children: [
      { path: '/', element: <HomePage /> },
      { path: '/library', element: <LibraryPage /> },
      { path: '/library/:number', element: <DocumentPage /> },
      { path: '/decisions', element: <CataloguePage /> },
      { path: '/decisions/:slug/:name', element: <DecisionPage /> },
      { path: '*', element: <NotFound /> },
    ],
  },
]);

/** The whole interface: preferences, theme, pages. */
export function App() {
  return (
    <PreferencesProvider>
      <Themed />
    </PreferencesProvider>
  );
}

function Themed() {
  const { language, elder } = usePreferences();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme(elder)} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <RouterProvider router={router} />
    </ConfigProvider>
  );
}
