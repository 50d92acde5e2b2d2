// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// The program that the tests' precompiled header needs to exist: only a program is compiled with the same flags as they.
int main()
{
    return 0;
}
