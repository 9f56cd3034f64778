;; Finds the blocks of 64 bytes (16 pixels) in which two frames differ.
;;
;; $a, $b    addresses of the frames
;; $bytes    their length, a multiple of 64
;; $out      where the runs go: pairs of offset and length, in pixels, as 32-bit words
;; result    the number of words written
(module
  (import "page" "memory" (memory 1))
  (func (export "changedBlocks")
    (param $a i32) (param $b i32) (param $bytes i32) (param $out i32) (result i32)
    (local $at i32) (local $start i32) (local $end i32) (local $p i32) (local $q i32)
    (local.set $start (i32.const -1))
    (local.set $end (local.get $out))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $bytes)))
        (local.set $p (i32.add (local.get $a) (local.get $at)))
        (local.set $q (i32.add (local.get $b) (local.get $at)))
        (if
          (v128.any_true
            (v128.or
              (v128.or
                (v128.xor (v128.load (local.get $p)) (v128.load (local.get $q)))
                (v128.xor
                  (v128.load offset=16 (local.get $p))
                  (v128.load offset=16 (local.get $q))))
              (v128.or
                (v128.xor
                  (v128.load offset=32 (local.get $p))
                  (v128.load offset=32 (local.get $q)))
                (v128.xor
                  (v128.load offset=48 (local.get $p))
                  (v128.load offset=48 (local.get $q))))))
          (then
            (if (i32.lt_s (local.get $start) (i32.const 0))
              (then (local.set $start (local.get $at)))))
          (else
            (if (i32.ge_s (local.get $start) (i32.const 0))
              (then
                (i32.store (local.get $end) (i32.shr_u (local.get $start) (i32.const 2)))
                (i32.store offset=4 (local.get $end)
                  (i32.shr_u
                    (i32.sub (local.get $at) (local.get $start))
                    (i32.const 2)))
                (local.set $end (i32.add (local.get $end) (i32.const 8)))
                (local.set $start (i32.const -1))))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (if (i32.ge_s (local.get $start) (i32.const 0))
      (then
        (i32.store (local.get $end) (i32.shr_u (local.get $start) (i32.const 2)))
        (i32.store offset=4 (local.get $end)
          (i32.shr_u (i32.sub (local.get $at) (local.get $start)) (i32.const 2)))
        (local.set $end (i32.add (local.get $end) (i32.const 8)))))
    (i32.shr_u (i32.sub (local.get $end) (local.get $out)) (i32.const 2))))
