/** Words by language tag. */
export type XapiLanguageMap = Readonly<Record<string, string>>;

/** Who did it: one way to tell them apart from everybody else. */
export type XapiActor = {
  readonly objectType?: 'Agent';
  readonly name?: string;
} & (
  | { readonly mbox: string }
  | { readonly mbox_sha1sum: string }
  | { readonly openid: string }
  | { readonly account: { readonly homePage: string; readonly name: string } }
);

export interface XapiVerb {
  readonly id: string;
  readonly display: XapiLanguageMap;
}

export interface XapiActivity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name?: XapiLanguageMap;
    readonly description?: XapiLanguageMap;
    readonly interactionType?: 'choice';
    readonly choices?: readonly { readonly id: string; readonly description: XapiLanguageMap }[];
  };
}

/** There is no score and no success in it: a preference is nothing that one passes or fails. */
export interface XapiResult {
  readonly response?: string;
  readonly completion?: boolean;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A statement of xAPI 1.0.3. Its `id` and the time of storing are the record store's, unless the page adds its own. */
export interface XapiStatement {
  readonly actor: XapiActor;
  readonly verb: XapiVerb;
  readonly object: XapiActivity;
  readonly result?: XapiResult;
  readonly context: {
    readonly registration?: string;
    readonly language: string;
    readonly contextActivities: {
      readonly parent: readonly XapiActivity[];
      readonly grouping?: readonly XapiActivity[];
    };
  };
  readonly timestamp?: string;
}
