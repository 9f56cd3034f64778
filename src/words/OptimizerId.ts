/** The optimizers of the catalogue; a test compares them. */
export type OptimizerId =
  | 'gradient-descent'
  | 'momentum'
  | 'nesterov'
  | 'adagrad'
  | 'adadelta'
  | 'rmsprop'
  | 'adam'
  | 'amsgrad'
  | 'adamw'
  | 'adamax'
  | 'nadam'
  | 'qhm'
  | 'armijo'
  | 'exact-line-search'
  | 'newton'
  | 'bfgs';
