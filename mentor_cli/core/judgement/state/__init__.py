"""How a goal stands today, one remark a file: these belong to no criterion and change no verdict."""
