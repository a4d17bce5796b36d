class Later { /* TODO: everything */ }
