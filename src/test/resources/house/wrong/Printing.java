class Printing { void say() { System.out.println(1); } }
