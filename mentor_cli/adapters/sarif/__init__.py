"""SARIF 2.1.0: findings as code hosts and editors read them from any tool."""
